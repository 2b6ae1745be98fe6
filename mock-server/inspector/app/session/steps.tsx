import type { StepRow } from '../state/rows.ts'
import { word } from '../words/language.ts'
import { ForkHere } from './fork-here.tsx'
import { StepList } from './step-list.tsx'

/** The steps of a session; from each of them it can be played on differently. */
export const Steps = ({ id, steps }: { id: string; steps: readonly StepRow[] }) => (
  <section>
    <h2>{word('steps')}</h2>
    <StepList steps={steps} after={(step) => <ForkHere session={id} step={step.id} />} />
  </section>
)
