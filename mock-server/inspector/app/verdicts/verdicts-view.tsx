import { word } from '../words/language.ts'
import { DoublePayouts } from './double-payouts.tsx'
import { Reports } from './reports.tsx'

/** What is wrong with the partner: orders paid twice in this project, and reports that were opened. */
export const VerdictsView = () => (
  <>
    <h1>{word('verdicts')}</h1>
    <div class="stack">
      <DoublePayouts />
      <Reports />
    </div>
  </>
)
