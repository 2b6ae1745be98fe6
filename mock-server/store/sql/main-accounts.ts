import type { AccountKind } from '../../core/state.ts'
import type { ProjectRow } from '../rows.ts'
import type { Row } from './statement.ts'

/** So few accounts of a project are read together; of more each is read when it is asked for. */
const FEW = 100
/** So many projects are remembered. */
const MOST = 1_000

/** The numbers of the first account of each kind, of projects that have many: an account stays as long as the generation of its project. */
export class MainAccounts {
  #known = new Map<string, ReadonlyMap<AccountKind, string>>()

  /** `undefined` where a project has few, or has not been read. */
  of(project: ProjectRow): ReadonlyMap<AccountKind, string> | undefined {
    return this.#known.get(nameOf(project))
  }

  /** All accounts of a project, the first one first. */
  note(project: ProjectRow, all: readonly Row[]): void {
    if (all.length <= FEW) return
    if (this.#known.size >= MOST) this.#known.clear()
    const entries = all.toReversed().map(({ kind, number }) => [kind as AccountKind, number as string] as const)
    this.#known.set(nameOf(project), new Map(entries))
  }
}

const nameOf = ({ id, generation }: ProjectRow) => `${generation} ${id}`
