import type { Session } from '../state.ts'
import type { Micros } from '../time/time.ts'
import type { OperationEvent } from './kinds.ts'

/** Who has brought a step about: a call of the partner, the bank's own time, a test by hand, the payer, or the payer's bank. */
export type StepCause = 'call' | 'timer' | 'push' | 'payer' | 'issuer'

/** One step of an operation. From which state it came is that to which its step before led. */
export interface Step {
  at: Micros
  operationId: string
  /** `start`: it began. */
  event: OperationEvent | 'start'
  to: string
  by: StepCause
}

/** Which of its steps a session has kept: of a subscription of many years the newest ones. */
export interface History {
  steps?: readonly Step[]
  /** How many steps had to go, the oldest first. */
  stepsDropped?: number
}

/** Steps that a session keeps at the most: some ten kilobytes. */
const MOST_STEPS = 100

/** How many steps there were in all: the number of the last one. */
export const stepCount = ({ steps = [], stepsDropped = 0 }: History): number => stepsDropped + steps.length

/** The session once these steps were taken in it. */
export function withSteps(session: Session, made: readonly Step[]): Session {
  if (made.length === 0) return session
  const { steps: before = [], stepsDropped = 0 } = session
  const steps = [...before, ...made]
  const tooMany = steps.length - MOST_STEPS
  if (tooMany <= 0) return { ...session, steps }
  return { ...session, steps: steps.slice(tooMany), stepsDropped: stepsDropped + tooMany }
}
