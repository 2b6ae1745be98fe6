import { word } from '../words/language.ts'
import { FaultRules } from './fault-rules.tsx'
import { OutcomeQueue } from './outcome-queue.tsx'
import { Snapshots } from './snapshots.tsx'

/** What will happen on purpose: outcomes, faults; and states that are kept to come back to. */
export const ScenarioView = () => (
  <>
    <h1>{word('scenario')}</h1>
    <div class="columns">
      <div class="stack">
        <OutcomeQueue />
        <Snapshots />
      </div>
      <FaultRules />
    </div>
  </>
)
