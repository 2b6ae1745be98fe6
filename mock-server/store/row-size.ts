import type { RequestRow, StateItem } from './rows.ts'

/** What an object of the row takes beside its texts. */
const PER_CALL = 1024
const PER_ITEM = 128

/** Bytes of memory that a call takes in the journal, reckoned from all that is kept of it: two a character, whatever the text is. */
export function sizeOf(row: Omit<RequestRow, 'id'>): number {
  const {
    path,
    query = '',
    project = '',
    sessionId = '',
    fault = '',
    headers,
    body,
    answer,
    signature,
    before,
    after,
  } = row
  let characters = row.method.length + path.length + query.length + project.length + sessionId.length + fault.length
  characters += body.length + answer.length + (signature.hint?.length ?? 0) + (signature.differs?.signed.length ?? 0)
  let items = row.schema.violations.length + row.warnings.length
  for (const name in headers) {
    characters += name.length + headers[name]!.length
    items += 1
  }
  for (const { pointer, expected, came, nearest = '' } of row.schema.violations)
    characters += pointer.length + expected.length + came.length + nearest.length
  for (const warning of row.warnings) characters += warning.length
  return PER_CALL + PER_ITEM * items + 2 * characters + sizeOfState(before) + sizeOfState(after)
}

function sizeOfState(state: StateItem | undefined): number {
  if (!state) return 0
  let characters = state.status.length
  for (const { id, kind, state: stands } of state.operations) characters += id.length + kind.length + stands.length
  return PER_ITEM * state.operations.length + 2 * characters
}
