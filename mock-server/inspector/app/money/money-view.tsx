import type { Static } from 'typebox'
import type { ControlAccountItem, ControlPostingItem } from '../../../../schemas/control/answers/index.ts'
import { calmRevision } from '../parts/calm-revision.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { inProject } from '../state/project.ts'
import { word } from '../words/language.ts'
import { Accounts } from './accounts.tsx'
import { Postings } from './postings.tsx'

export type AccountItem = Static<typeof ControlAccountItem>
export type PostingItem = Static<typeof ControlPostingItem>

/** Accounts, what left them and came to them, and whether it adds up. */
export function MoneyView() {
  const accounts = useLoaded<{ items: AccountItem[] }>(inProject('accounts'), calmRevision.value)
  const postings = useLoaded<{ items: PostingItem[] }>(inProject('postings'), calmRevision.value)
  const problem = accounts.problem ?? postings.problem
  return (
    <>
      <h1>{word('money')}</h1>
      {problem && <p class="bad">{problem}</p>}
      <div class="stack">
        <Accounts accounts={accounts.answer?.items ?? []} postings={postings.answer?.items ?? []} />
        <Postings accounts={accounts.answer?.items ?? []} postings={postings.answer?.items ?? []} />
      </div>
    </>
  )
}
