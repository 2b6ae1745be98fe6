import { PAGE } from '../pages.ts'
import type { Order } from '../port.ts'
import { sizeOf } from '../row-size.ts'
import type { JournalEntries, RequestRow } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { countCovered } from './counts.ts'
import { type OpenProject, tryOpen, writeTotals } from './open-project.ts'
import { type Book, shortened } from './shortened.ts'
import { parse, row, rows, type Steps, sql, write } from './statement.ts'

/** Calls that no project took stand under this name, which no project has. */
const NONE = ''

/** The journal that calls of a project are in: those of one that is not there are with those that none took. */
function* bookOf(project: string | undefined, isWritten = false): Steps<{ name: string; book: Book }> {
  for (const name of project === undefined ? [NONE] : [project, NONE]) {
    const found = yield* row({
      ...sql`SELECT recorded, dropped, calls, bytes FROM journals j WHERE project = ${name}`,
      ...(isWritten && { locks: 'j' }),
    })
    if (found) return { name, book: { ...found } as unknown as Book }
  }
  const book = { recorded: 0, dropped: 0, calls: 0, bytes: 0 }
  yield* write(newBook(NONE, book))
  return { name: NONE, book }
}

const newBook = (name: string, { recorded, dropped, calls, bytes }: Book) =>
  sql`INSERT INTO journals (project, recorded, dropped, calls, bytes) VALUES (${name}, ${recorded}, ${dropped}, ${calls}, ${bytes}) ON CONFLICT (project) DO UPDATE SET recorded = excluded.recorded, dropped = excluded.dropped, calls = excluded.calls, bytes = excluded.bytes`

const nthOf = (id: string) => Number(/^req_(\d{1,16})$/.exec(id)?.[1] ?? -1)

/** Keeps a call, whose id it answers; the oldest go where there are too many. The book of a project is written with its totals. */
export function* record(
  context: SqlContext,
  project: string | undefined,
  call: Omit<RequestRow, 'id'>,
  covers: readonly string[],
): Steps<string> {
  const open = project === undefined ? undefined : yield* tryOpen(context, project)
  const name = open?.project.id ?? NONE
  const before = open?.journal ?? (yield* bookOf(undefined, true)).book
  const recorded = (before.recorded % Number.MAX_SAFE_INTEGER) + 1
  const id = `req_${recorded}`
  const book = yield* keepCall(name, { ...before, recorded }, { id, ...call })
  // That of a project is shortened and written when the transaction ends.
  if (open) open.journal = book
  else yield* write(newBook(NONE, yield* shortened(context.limits, NONE, book)))
  if (project !== undefined) countCovered(context, project, covers)
  context.tell(open?.project.id, { requests: [id] })
  return id
}

function* keepCall(name: string, book: Book, call: RequestRow): Steps<Book> {
  const size = sizeOf(call)
  yield* write(
    sql`INSERT INTO calls (project, nth, size, row) VALUES (${name}, ${nthOf(call.id)}, ${size}, ${JSON.stringify(call)})`,
  )
  return { ...book, calls: book.calls + 1, bytes: book.bytes + size }
}

export function* oneCall(context: SqlContext, project: string | undefined, id: string): Steps<RequestRow | undefined> {
  yield* writeTotals(context)
  const { name } = yield* bookOf(project)
  const found = yield* row(sql`SELECT row FROM calls WHERE project = ${name} AND nth = ${nthOf(id)}`)
  return found && parse(found.row)
}

/** A page of calls from behind one; nothing is behind one that is not there. */
export function* callPage(
  context: SqlContext,
  project: string | undefined,
  after: string | undefined,
  order: Order = 'oldest',
) {
  yield* writeTotals(context)
  const { name } = yield* bookOf(project)
  if (after !== undefined && !(yield* oneCall(context, project, after))) return []
  const found = yield* rows(
    order === 'newest'
      ? sql`SELECT row FROM calls WHERE project = ${name} AND nth < ${after === undefined ? Number.MAX_SAFE_INTEGER : nthOf(after)} ORDER BY nth DESC LIMIT ${PAGE}`
      : sql`SELECT row FROM calls WHERE project = ${name} AND nth > ${after === undefined ? 0 : nthOf(after)} ORDER BY nth LIMIT ${PAGE}`,
  )
  return found.map((each) => parse<RequestRow>(each.row))
}

export function* droppedCalls(context: SqlContext, project: string | undefined): Steps<number> {
  yield* writeTotals(context)
  return (yield* bookOf(project)).book.dropped
}

export function* forgetCalls(context: SqlContext, project: string | undefined): Steps<void> {
  const open = project === undefined ? undefined : yield* tryOpen(context, project)
  const name = open?.project.id ?? NONE
  yield* write(sql`DELETE FROM calls WHERE project = ${name}`)
  const none = { dropped: 0, calls: 0, bytes: 0 }
  if (open) open.journal = { ...open.journal, ...none }
  else yield* write(sql`UPDATE journals SET dropped = 0, calls = 0, bytes = 0 WHERE project = ${NONE}`)
}

export function* journalEntries(context: SqlContext, open: OpenProject): Steps<JournalEntries> {
  yield* writeTotals(context)
  const { project, journal } = open
  const found = yield* rows(sql`SELECT row FROM calls WHERE project = ${project.id} ORDER BY nth`)
  return {
    recorded: journal.recorded,
    dropped: journal.dropped,
    rows: found.map((each) => parse<RequestRow>(each.row)),
  }
}

/** A journal as a snapshot has it, in the place of another; ids go on behind the last of either. */
export function* putJournal(context: SqlContext, open: OpenProject, entries: JournalEntries): Steps<void> {
  const { id } = open.project
  // A project that is new has none.
  const before = open.journal.recorded ?? 0
  let book: Book = { recorded: Math.max(entries.recorded, before), dropped: entries.dropped ?? 0, calls: 0, bytes: 0 }
  yield* write(sql`DELETE FROM calls WHERE project = ${id}`)
  for (const call of entries.rows) book = yield* keepCall(id, book, call)
  book = yield* shortened(context.limits, id, book)
  yield* write(newBook(id, book))
  open.journal = book
  open.wasJournal = book
}
