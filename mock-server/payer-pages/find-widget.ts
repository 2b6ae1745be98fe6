import { isRefusal } from '../core/refusal.ts'
import type { PublicToken, Widget } from '../core/state.ts'
import { mayHaveGiven } from '../core/tokens/project-tokens.ts'
import { findPublicToken, isActive } from '../core/tokens/public-tokens.ts'
import type { Bank } from '../engine/bank.ts'
import type { Project } from '../engine/project.ts'

/** A page that a public token opens. */
export interface OpenWidget<Name extends Widget> {
  project: Project
  token: string
  /** What the widget was asked to be. */
  asked: Required<PublicToken['widgets']>[Name]
  /** The token has not served yet, and is not too old. */
  isActive: boolean
}

export async function findWidget<Name extends Widget>(
  bank: Bank,
  token: string,
  widget: Name,
): Promise<OpenWidget<Name> | undefined> {
  for (const id of mayHaveGiven(token, bank.projectIds())) {
    const project = bank.known(id)
    const read = await project?.decide('new', ({ shared, now }) => {
      const kept = findPublicToken(shared, token)
      return { changes: {}, reply: { kept, isActive: kept !== undefined && isActive(kept, now) } }
    })
    const asked = read && !isRefusal(read) ? read.kept?.widgets[widget] : undefined
    if (project && read && !isRefusal(read) && asked)
      return { project, token, isActive: read.isActive, asked: asked as OpenWidget<Name>['asked'] }
  }
  return undefined
}
