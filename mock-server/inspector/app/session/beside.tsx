import { hrefOf, route } from '../address/route.ts'
import { calmRevision } from '../parts/calm-revision.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { inProject } from '../state/project.ts'
import { stepOf } from '../state/read-items.ts'
import type { StepItem } from '../state/rows.ts'
import { word } from '../words/language.ts'
import { StepList } from './step-list.tsx'

/** The same session in the project that this one was forked from: how it went there. */
export function Beside({ id }: { id: string }) {
  const { beside = '' } = route.value.query
  const path = inProject(`sessions/${encodeURIComponent(id)}/steps`, beside)
  const { answer, problem } = useLoaded<{ items: StepItem[] }>(path, calmRevision.value)
  return (
    <section>
      <h2>
        {word('besideIn')} <a href={hrefOf({ project: beside, view: 'session', id })}>{beside}</a>
      </h2>
      {problem !== undefined && <p class="bad">{problem}</p>}
      <StepList steps={(answer?.items ?? []).map(stepOf)} />
    </section>
  )
}
