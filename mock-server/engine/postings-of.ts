import { type AccountLines, readPostings } from '../views/posting-items.ts'
import type { Project } from './project.ts'

/** What has happened on the accounts of a project, as it stands at one moment. */
export async function postingsOf(project: Project): Promise<readonly AccountLines[]> {
  const read = await project.transact('new', readPostings)
  // It asks for nothing that could be refused.
  return 'refusal' in read ? [] : read.reply.accounts
}
