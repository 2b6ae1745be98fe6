import type { Project } from '../engine/project.ts'
import type { Order } from '../store/port.ts'
import type { ItemReader } from '../views/item-readers.ts'
import { answerInPieces, listText } from './answer-in-pieces.ts'
import type { Call } from './control.ts'
import { filtered, filterOf } from './field-filters.ts'
import { Problem } from './problem.ts'

/** What a list can be asked after a `?`, besides values of its fields: how many at the most, from behind which one, in which order, and with what else. */
export const ofLists = ['limit', 'after', 'order', 'with'] as const

interface Listed<Item> {
  /** What they are called. */
  kind: string
  has(id: string): Promise<boolean>
  pages(after: string | undefined, order: Order): AsyncIterable<readonly Item[]>
  /** Adds to those that are answered what they are not looked through for. */
  complete?(items: readonly Item[]): Promise<readonly Item[]>
  /** What else is told about the list. */
  more?: object
}

/** All of a kind in a project. */
export const answerItems = <Item>(
  c: Call,
  project: Project,
  reader: ItemReader<Item>,
  more: Pick<Listed<Item>, 'more' | 'complete'> = {},
): Promise<Response> =>
  answerList(c, {
    ...more,
    kind: reader.kind,
    has: (id) => reader.has(project, id),
    pages: (after, order) => {
      const named = after === undefined ? reader.idFields.map((field) => c.req.queries(field) ?? []) : []
      const [only] = named.find(({ length }) => length === 1) ?? []
      return only === undefined ? reader.pages(project, after, order) : oneNamed(project, reader, only)
    },
  })

/** Where one is asked for by its id, no other is read. */
async function* oneNamed<Item>(project: Project, reader: ItemReader<Item>, id: string): AsyncGenerator<Item[]> {
  const item = await reader.one(project, id)
  if (item) yield [item]
}

/** A list as it was asked for. @throws {Problem} bad_request for a limit that is none, or an `after` that names nothing */
export async function answerList<Item>(c: Call, { kind, has, pages, more, complete }: Listed<Item>): Promise<Response> {
  const limit = limitOf(c)
  const order = orderOf(c)
  const after = c.req.query('after')
  if (after !== undefined && !(await has(after))) {
    const what = `?after: expected the id of one of the ${kind} that are kept, got ${JSON.stringify(after)}`
    throw new Problem('bad_request', `${what}; without it the list begins with the ${order}`)
  }
  const all = filtered(pages(after, order), filterOf(c))
  const asked = limit === undefined ? all : firstOf(all, limit)
  return answerInPieces(listText(complete ? completed(asked, complete) : asked, more))
}

function orderOf(c: Call): Order {
  const given = c.req.query('order') ?? 'oldest'
  if (given === 'oldest' || given === 'newest') return given
  throw new Problem('bad_request', `?order: expected oldest or newest, got ${JSON.stringify(given)}`)
}

async function* completed<Item>(
  pages: AsyncIterable<readonly Item[]>,
  complete: (items: readonly Item[]) => Promise<readonly Item[]>,
): AsyncGenerator<readonly Item[]> {
  for await (const items of pages) yield complete(items)
}

function limitOf(c: Call): number | undefined {
  const given = c.req.query('limit')
  if (given === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
  throw new Problem('bad_request', `?limit: expected a whole number from 1 to 999999, got ${JSON.stringify(given)}`)
}

async function* firstOf<Item>(pages: AsyncIterable<readonly Item[]>, limit: number): AsyncGenerator<readonly Item[]> {
  let left = limit
  for await (const items of pages) {
    yield items.slice(0, left)
    left -= items.length
    if (left <= 0) return
  }
}
