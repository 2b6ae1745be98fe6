import type { Situation } from '../../../../schemas/contract.ts'
import { amount, byCard, byToken, fromNominal, toAccount, twoServices } from '../../../../schemas/example-bodies.ts'
import { confirm, idle, type StoryStep } from './story.ts'

const askAbout = (tax_reference: string): StoryStep => ({ call: '/npd/check', body: { tax_reference } })
const askAgain: StoryStep = { call: '/npd/request/status', body: { request_id: '1001' } }

/** A reserved amount: the money of such a payment is held first. */
const held = { ...byCard, amount_details: { amount: 13143, currency: 'rub' } }

const monthly = { ...byCard, payment_options: { subscription: { period: 'month' } } }

/** How each situation is brought about on a fresh bank. */
export const situations: Readonly<Record<Situation, readonly StoryStep[]>> = {
  nothing: [],
  created: [{ call: '/session/create', body: {} }],
  created_with_amount: [{ call: '/session/create', body: amount }],
  awaiting_confirm: [{ call: '/session/init/payout', body: { ...byToken, ...amount } }, idle],
  awaiting_confirm_nominal: [
    { call: '/session/init/payout/nominal', body: { ...toAccount, ...fromNominal, ...amount } },
    idle,
  ],
  succeeded_nominal: [
    { call: '/session/init/payout/nominal', body: { ...toAccount, ...fromNominal, ...amount } },
    idle,
    confirm,
    idle,
  ],
  payment_awaiting_confirm: [{ call: '/session/init/payment', body: byCard }, idle],
  payment_held: [{ call: '/session/init/payment', body: held }, idle, confirm, idle],
  payment_succeeded: [{ call: '/session/init/payment', body: byCard }, idle, confirm, idle],
  subscription_begun: [{ call: '/session/init/payment', body: monthly }, idle, confirm, idle],
  income_registered: [
    { call: '/session/create', body: {} },
    { call: '/fiscalization', body: { session_id: 'ps_1001', ...twoServices } },
    idle,
  ],
  taxpayer_asked_about: [askAbout('123456789012')],
  taxpayer_known: [askAbout('123456789012'), askAgain],
  tax_service_silent: [askAbout('131000000004'), askAgain],
  public_token_issued: [{ call: '/token', body: { tokenize_widget: { access: true } } }],
  succeeded: [{ call: '/session/init/payout', body: { ...byToken, ...amount } }, idle, confirm, idle],
}
