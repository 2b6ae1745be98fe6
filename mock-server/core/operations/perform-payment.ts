import type { CustomerInteraction } from '../../../schemas/generated/types.ts'
import { cardFacts, testCard } from '../cards/card-facts.ts'
import { paymentMethodOf } from '../methods/payment/index.ts'
import { showRecurrentToken } from '../tokens/recurrent-tokens.ts'
import { outcomeTagOf, type RecurrentToken, writeToken } from '../tokens/tokens.ts'
import type { Context } from '../view.ts'
import type { Effect } from './effects.ts'
import { kindOf, type Operation } from './kinds.ts'
import type { PaymentOperation } from './payment/operation.ts'
import { release } from './perform-money.ts'
import type { Work } from './work.ts'

/** Shows the payer where to act, and until when. */
export function askPayer({ view, context }: Work, sessionId: string, operation: Operation): Operation {
  if (operation.kind !== 'payment') return operation
  const { id } = operation
  const payerKey = lettersOf(view.opaque(`payer of ${id}`).slice(-32))
  const window = kindOf(operation).waitOf?.(operation, 'payer_window', view.now) ?? view.rules.pace.payer_window
  const asked = { ...operation, payerKey, payBy: view.now + window }
  return { ...asked, interaction: leadTo(view.payerPages, context, sessionId, asked) }
}

/** What leads the payer to the page of the payment, which is below the pages of its project. */
export function leadTo(
  payerPages: string,
  { qrCode }: Pick<Context, 'qrCode'>,
  sessionId: string,
  { id, payerKey, data }: PaymentOperation,
): CustomerInteraction {
  const page = { url: `${payerPages}/${sessionId}/${id}/${payerKey}`, paymentId: id, qrCode }
  return paymentMethodOf(data.payment_details)!.interaction(page)
}

/** Digits that look like a card's number would be masked wherever the address is shown. */
const lettersOf = (hex: string) => hex.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)

/** The payer has acted, or may no more. */
export function dismissPayer(_: Work, __: string, operation: Operation): Operation {
  if (operation.kind !== 'payment') return operation
  const { interaction: ___, payBy: ____, ...rest } = operation
  return rest
}

/** The payer has not paid: the reason is that of the way to pay. */
export function failByPayer(
  work: Work,
  sessionId: string,
  operation: Operation,
  { because }: Effect<string, 'fail_by_payer'>,
): Operation {
  if (operation.kind !== 'payment') return operation
  const code = paymentMethodOf(operation.data.payment_details)!.unpaid[because]
  const { error } = work.context.outcome(code)
  return { ...release(work, sessionId, operation), ...(error && { error }) }
}

/** Makes the token that later payments can be made by, where one was asked for and the way to pay leaves one. */
export function issueToken({ view, shared }: Work, _: string, operation: Operation): Operation {
  if (operation.kind !== 'payment' || !operation.data.payment_options?.recurrent) return operation
  const source = paymentMethodOf(operation.data.payment_details)!.recurrent
  if (!source) return operation
  const tokens = shared.tokens ?? view.shared.tokens
  shared.tokens = { ...tokens, made: tokens.made + 1 }
  const token = writeToken({ ...payableOf(operation), source, createdAt: view.now }, shared.tokens.made)
  return { ...operation, recurrent: showRecurrentToken(view.shared, token) }
}

/** What can be paid by again: a card, and the outcome that it leads to. */
function payableOf({ data }: PaymentOperation): Pick<RecurrentToken, 'kind' | 'card' | 'outcomeTag'> {
  const { payment_details: details, paymentCardOutcome } = data
  const outcomeTag = paymentCardOutcome === undefined ? undefined : outcomeTagOf(paymentCardOutcome)
  if (details.type !== 'card') return { kind: 'recurrent', outcomeTag }
  const { bin = testCard.bin, last4 = testCard.last4 } = details.card
  return { kind: 'recurrent', card: cardFacts(bin, last4), outcomeTag }
}

/** Notes when a command was carried out. */
export const note = (
  { view }: Work,
  _: string,
  operation: Operation,
  { command }: Effect<string, 'note'>,
): Operation =>
  operation.kind === 'payment' ? { ...operation, actions: { ...operation.actions, [command]: view.now } } : operation
