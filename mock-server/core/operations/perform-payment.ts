import { paymentMethodOf } from '../methods/payment/index.ts'
import type { Effect } from './effects.ts'
import { kindOf, type Operation } from './kinds.ts'
import { release } from './perform-money.ts'
import type { Work } from './work.ts'

/** Shows the payer where to act, and until when. */
export function askPayer({ view, context }: Work, sessionId: string, operation: Operation): Operation {
  if (operation.kind !== 'payment') return operation
  const { id } = operation
  const payerKey = lettersOf(view.opaque(`payer of ${id}`).slice(-32))
  const page = { url: `${view.payerPages}/${sessionId}/${id}/${payerKey}`, paymentId: id, qrCode: context.qrCode }
  const interaction = paymentMethodOf(operation.data.payment_details)!.interaction(page)
  const window = kindOf(operation).waitOf?.(operation, 'payer_window', view.now) ?? view.rules.pace.payer_window
  return { ...operation, interaction, payerKey, payBy: view.now + window }
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

/** Notes when a command was carried out. */
export const note = (
  { view }: Work,
  _: string,
  operation: Operation,
  { command }: Effect<string, 'note'>,
): Operation =>
  operation.kind === 'payment' ? { ...operation, actions: { ...operation.actions, [command]: view.now } } : operation
