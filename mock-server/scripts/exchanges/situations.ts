import type { Situation } from '../../endpoints/define-endpoint.ts'
import { amount, byToken, fromNominal, toAccount } from '../../endpoints/example-bodies.ts'
import { confirm, idle, type StoryStep } from './story.ts'

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
  public_token_issued: [{ call: '/token', body: { tokenize_widget: { access: true } } }],
  succeeded: [{ call: '/session/init/payout', body: { ...byToken, ...amount } }, idle, confirm, idle],
}
