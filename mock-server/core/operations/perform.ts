import type { Effect, EffectName, Guard, Wait } from './effects.ts'
import { guards } from './guards.ts'
import { kindOf, type Operation, type OperationEvent } from './kinds.ts'
import { book, giveBack, hold, release } from './perform-money.ts'
import { askPayer, dismissPayer, failByPayer, issueToken, note } from './perform-payment.ts'
import { beginRenewal, beginSubscription, nextPoint, retryPoint, tellSubscription } from './perform-subscription.ts'
import { declare, receipt, withdraw } from './perform-tax.ts'
import type { Work } from './work.ts'

/** How an effect is carried out; answers the operation as it is then. */
type Performer<Name extends EffectName> = (
  work: Work,
  sessionId: string,
  operation: Operation,
  effect: Effect<string, Name>,
) => Operation

const performers: { readonly [Name in EffectName]: Performer<Name> } = {
  hold,
  book,
  release,
  give_back: giveBack,
  declare,
  receipt,
  fail: (work, sessionId, operation, { code }) => {
    const ordered = code === undefined ? operation.outcome.error : undefined
    const error = ordered ?? work.context.outcome(code ?? 'refused').error
    withdraw(work, operation)
    return { ...release(work, sessionId, operation), ...(error && { error }) }
  },
  fail_by_payer: failByPayer,
  ask_payer: askPayer,
  dismiss_payer: dismissPayer,
  issue_token: issueToken,
  begin_subscription: beginSubscription,
  next_point: nextPoint,
  begin_renewal: beginRenewal,
  retry_point: retryPoint,
  tell_subscription: tellSubscription,
  note,
  webhook: (work, _, operation, { type, optIn }) => {
    if (!operation.silent && (optIn === undefined || isWanted(work, operation, type, optIn))) work.webhooks.push(type)
    return operation
  },
  timer: ({ view, timers, stepsNow }, sessionId, operation, { wait, event, deadline }) => {
    if (stepsNow && isShort(wait)) {
      stepsNow.push({ operationId: operation.id, event: event as OperationEvent })
      return operation
    }
    const at = view.now + (kindOf(operation).waitOf?.(operation, wait, view.now) ?? view.rules.pace[wait])
    const id = `${operation.id}.${event}`
    timers.push({ id, at, sessionId, operationId: operation.id, event: event as OperationEvent, deadline })
    return operation
  },
}

/** Carries out what entering a state causes. */
export const perform = <Name extends EffectName>(
  work: Work,
  sessionId: string,
  operation: Operation,
  effect: Effect<string, Name>,
): Operation => performers[effect.do](work, sessionId, operation, effect)

const isWanted = ({ view }: Work, { data }: Operation, type: string, guard: Guard): boolean =>
  view.rules.optionalWebhooks.some((each) => each === type) && guards[guard](data)

/** What a call that is answered with the result waits for; the payer, and results that take hours, it does not. */
const isShort = (wait: Wait): boolean => wait === 'processing' || wait === 'pickup' || wait === 'settlement'
