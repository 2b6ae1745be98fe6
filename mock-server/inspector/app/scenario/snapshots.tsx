import { signal } from '@preact/signals'
import { route } from '../address/route.ts'
import { get } from '../api/client.ts'
import { Action } from '../parts/action.tsx'
import { dateText } from '../parts/times.ts'
import { inProject, projectNow } from '../state/project.ts'
import type { Time } from '../state/rows.ts'
import { word } from '../words/language.ts'

interface Kept {
  project: string
  at: Time
  snapshot: unknown
}

/** Those of this tab: a project's snapshot is a document, which `bank131-mock store export` writes into a file. */
const snapshots = signal<readonly Kept[]>([])
const problem = signal('')

async function keep(): Promise<void> {
  const { project } = route.value
  try {
    const snapshot = await get<unknown>(inProject('snapshot'))
    snapshots.value = [...snapshots.value, { project, at: projectNow(), snapshot }]
    problem.value = ''
  } catch (error) {
    problem.value = (error as Error).message
  }
}

/** States of the project that one can come back to. */
export function Snapshots() {
  const own = snapshots.value.filter(({ project }) => project === route.value.project)
  return (
    <section>
      <h2>{word('snapshots')}</h2>
      {own.length === 0 && <p class="soft">{word('noSnapshots')}</p>}
      {problem.value !== '' && <p class="bad">{problem.value}</p>}
      <ol class="plain-list">
        {own.map((each) => (
          <li key={each.at} class="group">
            <time>{dateText(each.at)}</time>
            <Action call={{ method: 'PUT', path: inProject('snapshot'), body: each.snapshot }}>
              {word('restore')}
            </Action>
          </li>
        ))}
      </ol>
      <button type="button" onClick={keep}>
        {word('keepSnapshot')}
      </button>
    </section>
  )
}
