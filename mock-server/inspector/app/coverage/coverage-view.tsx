import type { Static } from 'typebox'
import type { ControlCoverage } from '../../../../schemas/control/answers/index.ts'
import { calmRevision } from '../parts/calm-revision.ts'
import { kindNames } from '../parts/diagrams.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { inProject } from '../state/project.ts'
import { word } from '../words/language.ts'
import { CoveragePart } from './coverage-part.tsx'
import { KindCoverage } from './kind-coverage.tsx'

/** They stand in the diagrams too. */
const drawn = { states: true, transitions: true }

/** What the partner has met of the bank so far, and what never. */
export function CoverageView() {
  const { answer, problem } = useLoaded<Static<typeof ControlCoverage>>(
    inProject('coverage?format=json'),
    calmRevision.value,
  )
  if (!answer) return <p class="soft empty">{problem ?? word('loading')}</p>
  return (
    <>
      <h1>
        {word('coverage')}{' '}
        <span class="soft">{word('share', { met: answer.met, of: answer.of, percent: answer.percent })}</span>
      </h1>
      <div class="stack">
        <section>
          <h2>{word('operations')}</h2>
          <p class="soft">{word('neverDashed')}</p>
          {kindNames.map((kind) => (
            <KindCoverage
              key={kind}
              kind={kind}
              states={answer.parts.states?.items ?? {}}
              transitions={answer.parts.transitions?.items ?? {}}
            />
          ))}
        </section>
        <section>
          <h2>{word('everything')}</h2>
          {Object.entries(answer.parts).map(([name, part]) => (
            <CoveragePart key={name} name={name} part={part} isDrawn={name in drawn} />
          ))}
        </section>
      </div>
    </>
  )
}
