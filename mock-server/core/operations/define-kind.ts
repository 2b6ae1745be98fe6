import type {
  ConfirmInformation,
  Payment,
  Payout,
  Refund,
  Subscription,
  TransactionInfo,
} from '../../../schemas/generated/types.ts'
import type { Violation } from '../../../schemas/violation.ts'
import type { StatementWords } from '../money/statement-words.ts'
import type { Given, Posting, Version } from '../state.ts'
import type { Micros } from '../time/time.ts'
import type { Wait } from './effects.ts'
import type { EventOf, Machine, StateOf } from './machine.ts'
import type { BaseOperation } from './operation.ts'
import type { OutcomeKind, OutcomeNeeds } from './outcomes.ts'
import type { ShownIn } from './shown.ts'

/** Where operations are shown: in the lists of a session, and within its payments. */
export interface Lists {
  payout_list: Payout
  payment_list: Payment
  refunds: Refund
  subscriptions: Subscription
}

/** What the payer of a payment can do once it is asked. */
export const payerActions = ['pay', 'refuse', 'abandon'] as const
export type PayerAction = (typeof payerActions)[number]

/** One kind of operation, whole. The compiler wants a row for every state of the machine, and takes no name that the machine has not. */
export type Kind<
  Op extends BaseOperation = BaseOperation,
  M extends Machine = Machine,
  List extends keyof Lists = keyof Lists,
  Leader extends Machine = Machine,
> = Life<Op, M, List, Leader> & (MovesNothing | MovesMoney<Op>)

interface Life<Op extends BaseOperation, M extends Machine, List extends keyof Lists, Leader extends Machine> {
  machine: M
  /** What the API shows in each state. */
  shownAs: Readonly<Record<StateOf<M>, ShownIn<List>>>
  /** Where it is shown. */
  list: List
  /** `others`: all operations of its session. */
  show(operation: Op, shown: ShownIn<List>, others: readonly BaseOperation[]): Lists[List]
  /** What it cannot be without. */
  requires: readonly RequiredOf<Op['data']>[]
  /** The partner's commands that it answers, each in the states whose events have it. */
  commands: readonly EventOf<M>[]
  /** What the payer does, and the event that each action is; absent: it has no payer. */
  payerEvents?: Readonly<Record<PayerAction, EventOf<M>>>
  /** Whose way it goes where the bank itself finds that it cannot succeed: there is no money for it, or its income cannot be registered. */
  failsLike: OutcomeKind
  /** The outcomes that tests can order for it: whether it is what an outcome needs. Absent: none, it ends by itself. */
  outcomes?: OutcomeNeeds
  /** Whom it follows: in each state that its leader comes to, the event that it takes itself. Nothing else moves it. */
  follows?: { leader: Leader; takes: Readonly<Record<StateOf<Leader>, EventOf<M> | undefined>> }
  /** What the partner is asked to send back with confirm, and what is wrong with what comes. */
  confirmInformation?: {
    offered(operation: Op, version: Version): ConfirmInformation | undefined
    problem(operation: Op, echoed: ConfirmInformation | undefined, methodShown: boolean): Violation | undefined
  }
  /** How long one of its waits is, in microseconds, where that is not the usual time. */
  waitOf?(operation: Op, wait: Wait, now: Micros): Micros | undefined
  /** The references that a payment system gives it once its money is booked. */
  transactionInfo?(operation: Op): TransactionInfo | undefined
}

interface MovesNothing {
  direction: 'none'
}

interface MovesMoney<Op extends BaseOperation> {
  /** Its money leaves an account of the project, or comes to it. */
  direction: 'out' | 'in'
  /** The line of the account's history that it leaves. */
  posting(operation: Op): Posting['kind']
  /** Its money is taken even where the account has too little. */
  mayOverdraw?(operation: Op): boolean
  /** Kopecks that it moves, the fee aside. */
  cost(operation: Op): number
  /** What a statement says of it. */
  statement(operation: Op): StatementWords
}

type RequiredOf<Data extends Given> = Given extends Data
  ? keyof Given
  : { [Name in keyof Given]-?: undefined extends Data[Name] ? never : Name }[keyof Given]

/** Declares a kind; its file is `kind.ts` in a folder of its own, its row is in kinds.ts. What it shows says which operations are of it. */
export const defineKind = <
  Op extends BaseOperation<string, StateOf<M>>,
  const M extends Machine,
  List extends keyof Lists,
  Leader extends Machine = Machine,
>(
  kind: Kind<NoInfer<Op>, M, List, Leader> & {
    show: (operation: Op, shown: ShownIn<List>, others: readonly BaseOperation[]) => Lists[List]
  },
): Kind<Op, M, List, Leader> => kind
