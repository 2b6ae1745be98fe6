import { allOf } from '../store/pages.ts'
import type { ItemReader } from '../views/item-readers.ts'
import type { ViewedProject } from '../views/viewed-project.ts'

export interface ListOptions {
  /** Only those behind the one with this id: what came since it was read. */
  after?: string
}

/** All of a kind in a project, oldest first, as `?after=` of the control API has it. @throws {RangeError} for an `after` that is not kept */
export async function listOf<Item>(
  reader: ItemReader<Item>,
  project: ViewedProject,
  { after }: ListOptions = {},
): Promise<Item[]> {
  const [items, isKept] = await Promise.all([
    allOf(reader.pages(project, after)),
    after === undefined || reader.has(project, after),
  ])
  if (!isKept)
    throw new RangeError(
      `after: expected the id of one of the ${reader.kind} that are kept, got ${JSON.stringify(after)}; without it the list begins with the oldest`,
    )
  return items
}
