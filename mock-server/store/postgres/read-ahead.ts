import type { SqlContext } from '../sql/context.ts'
import { openWith } from '../sql/open-project.ts'
import type { Row, Statement, Steps } from '../sql/statement.ts'
import { distinct } from './asked-once.ts'
import { ByStatement } from './by-statement.ts'
import type { Waiting } from './waiting.ts'

interface Read {
  rows: readonly Row[]
  /** What it is about: ids and tokens that were asked for, or are in what was found. */
  about: readonly string[]
}

/**
 * What all that wait for a project read first, read in one round trip behind its lock. It is true of one of them as long as nobody before him
 * has touched what it is about: a statement that writes names its session, its operation, an id or a token among its values, or belongs to
 * steps that have read such a row themselves. Of steps of which that is not known nobody goes by what was read before them.
 */
export class ReadAhead {
  #project: string
  #read = new ByStatement<Read>()
  #touched = new Set<string>()
  /** Told by the steps that are being taken. */
  #using: string[] = []

  constructor(project: string) {
    this.#project = project
  }

  keep(statement: Statement, rows: readonly Row[]): void {
    const { state: _, ...found } = rows[0] ?? {}
    // A project may be called as a session of its own is: whether that one was touched would not be known.
    if (statement.values.filter((each) => each === this.#project).length > 1) return
    if (Object.values(found).includes(this.#project)) return
    const about = [...statement.values, ...Object.values(found)].filter(isName)
    this.#read.set(statement, { rows, about: about.filter((each) => each !== this.#project) })
  }

  /** The rows of what is asked, in their order; only what is not known is asked for. */
  *ask(asked: readonly Statement[]): Steps<readonly (readonly Row[])[]> {
    const known = asked.map((each) => (isSelect(each) ? this.#known(each) : this.#touches(each)))
    const left = asked.filter((_, at) => known[at] === undefined)
    const found = left.length > 0 ? yield left : []
    let at = 0
    return known.map((rows) => rows ?? found[at++]!)
  }

  #known(statement: Statement): readonly Row[] | undefined {
    const read = this.#read.get(statement)
    if (!read || read.about.some((each) => this.#touched.has(each))) return undefined
    this.#using.push(...read.about)
    return read.rows
  }

  #touches({ values }: Statement): undefined {
    for (const each of values) if (isName(each) && each !== this.#project) this.#touched.add(each)
  }

  /** One of those who wait has had his turn. */
  done({ ahead }: Waiting): void {
    for (const each of this.#using.splice(0)) this.#touched.add(each)
    if (!ahead) this.#read.clear()
  }
}

/** A text that is no row of ours. */
const isName = (value: unknown): value is string => typeof value === 'string' && !value.startsWith('{')

const isSelect = ({ text }: Statement) => text[0]!.startsWith('SELECT')

/** Opens the project; `isLocked`: by this transaction, before. */
export function* readAhead(
  context: SqlContext,
  all: readonly Waiting[],
  project: string,
  isLocked: boolean,
): Steps<ReadAhead> {
  const read = new ReadAhead(project)
  const { once } = distinct(all.flatMap(({ ahead = [] }) => ahead))
  if (once.length === 0 && !isLocked) return read
  const opened = yield* openWith(context, project, once, isLocked)
  if (opened) for (const [at, statement] of once.entries()) read.keep(statement, opened.found[at]!)
  return read
}
