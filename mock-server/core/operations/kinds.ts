import debit from './debit/kind.ts'
import type { Kind } from './define-kind.ts'
import income from './income/kind.ts'
import type { EventOf } from './machine.ts'
import payment from './payment/kind.ts'
import payout from './payout/kind.ts'
import refund from './refund/kind.ts'
import type { Shown } from './shown.ts'
import subscription from './subscription/kind.ts'
import verification from './verification/kind.ts'

/** Each kind of operation that a session can hold. A new kind is a folder and a row here; all that is said of kinds follows from it. */
export const kinds = { payout, debit, verification, income, payment, refund, subscription }

type Kinds = typeof kinds
export type KindName = keyof Kinds

/** An operation of any kind. */
export type Operation = { [Name in KindName]: Parameters<Kinds[Name]['show']>[0] }[KindName]

/** An event that an operation of some kind answers to in some state. */
export type OperationEvent = { [Name in KindName]: EventOf<Kinds[Name]['machine']> }[KindName]

/** What is declared of an operation's kind. */
export const kindOf = ({ kind }: { kind: KindName }): Kind => kinds[kind]

interface Living {
  kind: KindName
  state: string
}

/** What the API shows of an operation in the state that it is in. */
export const shown = (operation: Living): Shown => kindOf(operation).shownAs[operation.state]!

/** The events that an operation answers to in the state that it is in. */
export const eventsOf = (operation: Living): OperationEvent[] =>
  Object.keys(kindOf(operation).machine[operation.state]!) as OperationEvent[]

/** Every event that some operation answers to in some state. */
export const allEvents: readonly string[] = [
  ...new Set(
    Object.values<Kind>(kinds).flatMap(({ machine: { start: _, ...states } }) =>
      Object.values(states).flatMap(Object.keys),
    ),
  ),
]

/** Whether a name that came from outside is such an event. */
export const isEvent = (name: string): name is OperationEvent => allEvents.includes(name)
