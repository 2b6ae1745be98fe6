import type { Operation } from '../state.ts'
import { debitMachine, debitShownAs } from './debit/machine.ts'
import { incomeMachine, incomeShownAs } from './income/machine.ts'
import type { Machine } from './machine.ts'
import { payoutMachine, shownAs } from './payout/machine.ts'
import type { Shown } from './shown.ts'
import { verificationMachine, verificationShownAs } from './verification/machine.ts'

interface Kind {
  machine: Machine
  shownAs: Readonly<Record<string, Shown>>
}

/** Each kind of operation that a session can hold: how it lives, and what the API shows of it. A new kind is a row. */
export const kinds: Readonly<Record<Operation['kind'], Kind>> = {
  payout: { machine: payoutMachine, shownAs },
  debit: { machine: debitMachine, shownAs: debitShownAs },
  verification: { machine: verificationMachine, shownAs: verificationShownAs },
  income: { machine: incomeMachine, shownAs: incomeShownAs },
}

/** Every event that some operation answers to in some state. */
export const allEvents: readonly string[] = [
  ...new Set(
    Object.values(kinds).flatMap(({ machine: { start: _, ...states } }) => Object.values(states).flatMap(Object.keys)),
  ),
]

interface Living {
  kind: Operation['kind']
  state: string
}

export const machineOf = ({ kind }: Pick<Living, 'kind'>): Machine => kinds[kind].machine

/** What the API shows of an operation in the state that it is in. */
export const shown = ({ kind, state }: Living): Shown => kinds[kind].shownAs[state]!

/** The events that an operation answers to in the state that it is in. */
export const eventsOf = ({ kind, state }: Living): string[] => Object.keys(kinds[kind].machine[state]!)
