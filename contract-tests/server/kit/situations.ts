import type { Situation } from '../../../mock-server/endpoints/define-endpoint.ts'
import type { Bank, CallOptions } from './bank.ts'
import { payouts } from './payouts.ts'
import type { World } from './world.ts'

/** Brings about the situation that an endpoint's example starts from; answers the id of the session at hand. */
export const situations: Readonly<
  Record<Situation, (bank: Bank, clock: World['clock'], options: CallOptions) => Promise<string>>
> = {
  nothing: async () => 'ps_1001',
  created: async (bank, _, options) => (await bank.call('session/create', {}, options)).session.id,
  created_with_amount: async (bank, _, options) =>
    (await bank.call('session/create', { amount_details: payouts.byToken.amount_details }, options)).session.id,
  async awaiting_confirm(bank, clock, options) {
    const { session } = await bank.call('session/init/payout', payouts.byToken, options)
    await clock.runToIdle()
    return session.id
  },
  async awaiting_confirm_nominal(bank, clock, options) {
    const { session } = await bank.call('session/init/payout/nominal', payouts.fromNominal, options)
    await clock.runToIdle()
    return session.id
  },
  async succeeded_nominal(bank, clock, options) {
    const id = await situations.awaiting_confirm_nominal(bank, clock, options)
    const { confirm_information } = await bank.call('session/status', { session_id: id }, options)
    await bank.call('session/confirm', { session_id: id, confirm_information }, options)
    await clock.runToIdle()
    return id
  },
  taxpayer_asked_about: (bank) => askAbout(bank, '123456789012'),
  taxpayer_known: (bank) => askAbout(bank, '123456789012', true),
  tax_service_silent: (bank) => askAbout(bank, '131000000004', true),
  async public_token_issued(bank) {
    await bank.call('token', { tokenize_widget: { access: true } }, { version: 'v1' })
    return 'ps_1001'
  },
  async succeeded(bank, clock, options) {
    const id = await situations.awaiting_confirm(bank, clock, options)
    await bank.call('session/confirm', { session_id: id }, options)
    await clock.runToIdle()
    return id
  },
}

/** The tax service is asked, and its answer asked for once if `again`: it never comes at once. */
async function askAbout(bank: Bank, tax_reference: string, again = false): Promise<string> {
  const { request_id } = await bank.call('npd/check', { tax_reference }, { version: 'v1' })
  if (again) await bank.send('npd/request/status', JSON.stringify({ request_id }), { version: 'v1' })
  return 'ps_1001'
}
