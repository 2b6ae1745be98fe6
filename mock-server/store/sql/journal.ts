import { sizeOf } from '../row-size.ts'
import type { JournalEntries, RequestRow } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { countCovered } from './counts.ts'
import { parse, row, rows, type Steps, sql, write } from './statement.ts'

/** Calls that no project took stand under this name, which no project has. */
const NONE = ''

interface Book {
  recorded: number
  dropped: number
  calls: number
  bytes: number
}

/** The journal that calls of a project are in: those of one that is not there are with those that none took. */
function* bookOf(project: string | undefined, isWritten = false): Steps<{ name: string; book: Book }> {
  for (const name of project === undefined ? [NONE] : [project, NONE]) {
    const found = yield* row({
      ...sql`SELECT recorded, dropped, calls, bytes FROM journals j WHERE project = ${name}`,
      ...(isWritten && { locks: 'j' }),
    })
    if (found) return { name, book: { ...found } as unknown as Book }
  }
  yield* write(newBook(NONE, 0))
  return { name: NONE, book: { recorded: 0, dropped: 0, calls: 0, bytes: 0 } }
}

const newBook = (name: string, recorded: number) =>
  sql`INSERT INTO journals (project, recorded, dropped, calls, bytes) VALUES (${name}, ${recorded}, 0, 0, 0)`

const nthOf = (id: string) => Number(/^req_(\d{1,16})$/.exec(id)?.[1] ?? -1)

/** Keeps a call, whose id it answers; the oldest go where there are too many. */
export function* record(
  context: SqlContext,
  project: string | undefined,
  call: Omit<RequestRow, 'id'>,
  covers: readonly string[],
): Steps<string> {
  const { name, book } = yield* bookOf(project, true)
  book.recorded = (book.recorded % Number.MAX_SAFE_INTEGER) + 1
  const id = `req_${book.recorded}`
  yield* keepCall(context, name, book, { id, ...call })
  if (project !== undefined) yield* countCovered(context, project, covers)
  context.tell(name === NONE ? undefined : name, { requests: [id] })
  return id
}

function* keepCall({ limits }: SqlContext, name: string, book: Book, call: RequestRow): Steps<void> {
  const size = sizeOf(call)
  book.calls += 1
  book.bytes += size
  yield* write(
    sql`INSERT INTO calls (project, nth, size, row) VALUES (${name}, ${nthOf(call.id)}, ${size}, ${JSON.stringify(call)})`,
  )
  while (book.calls > limits.journal.calls || book.bytes > limits.journal.bytes) {
    const oldest = (yield* row(sql`SELECT nth, size FROM calls WHERE project = ${name} ORDER BY nth LIMIT 1`))!
    yield* write(sql`DELETE FROM calls WHERE project = ${name} AND nth = ${oldest.nth!}`)
    book.calls -= 1
    book.bytes -= oldest.size as number
    book.dropped += 1
  }
  const { recorded, dropped, calls, bytes } = book
  yield* write(
    sql`UPDATE journals SET recorded = ${recorded}, dropped = ${dropped}, calls = ${calls}, bytes = ${bytes} WHERE project = ${name}`,
  )
}

export function* oneCall(project: string | undefined, id: string): Steps<RequestRow | undefined> {
  const { name } = yield* bookOf(project)
  const found = yield* row(sql`SELECT row FROM calls WHERE project = ${name} AND nth = ${nthOf(id)}`)
  return found && parse(found.row)
}

/** A page of calls from behind one; nothing is behind one that is not there. */
export function* callPage(project: string | undefined, after: string | undefined, n: number) {
  const { name } = yield* bookOf(project)
  if (after !== undefined && !(yield* oneCall(project, after))) return []
  const behind = after === undefined ? 0 : nthOf(after)
  const found = yield* rows(
    sql`SELECT row FROM calls WHERE project = ${name} AND nth > ${behind} ORDER BY nth LIMIT ${n}`,
  )
  return found.map((each) => parse<RequestRow>(each.row))
}

export function* droppedCalls(project: string | undefined): Steps<number> {
  return (yield* bookOf(project)).book.dropped
}

export function* forgetCalls(project: string | undefined): Steps<void> {
  const { name } = yield* bookOf(project)
  yield* write(
    sql`DELETE FROM calls WHERE project = ${name}`,
    sql`UPDATE journals SET dropped = 0, calls = 0, bytes = 0 WHERE project = ${name}`,
  )
}

/** How many calls a project has had. */
function* recordedIn(project: string): Steps<number | undefined> {
  const found = yield* row(sql`SELECT recorded FROM journals WHERE project = ${project}`)
  return found?.recorded as number | undefined
}

export function* journalEntries(project: string): Steps<JournalEntries> {
  const { book } = yield* bookOf(project)
  const found = yield* rows(sql`SELECT row FROM calls WHERE project = ${project} ORDER BY nth`)
  return { recorded: book.recorded, dropped: book.dropped, rows: found.map((each) => parse<RequestRow>(each.row)) }
}

/** A journal as a snapshot has it, in the place of another; ids go on behind the last of either. */
export function* putJournal(context: SqlContext, project: string, entries: JournalEntries): Steps<void> {
  const before = (yield* recordedIn(project)) ?? 0
  yield* write(sql`DELETE FROM calls WHERE project = ${project}`, sql`DELETE FROM journals WHERE project = ${project}`)
  const book = { recorded: Math.max(entries.recorded, before), dropped: entries.dropped ?? 0, calls: 0, bytes: 0 }
  yield* write(newBook(project, book.recorded))
  for (const call of entries.rows) yield* keepCall(context, project, book, call)
}
