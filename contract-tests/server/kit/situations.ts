import type { Situation } from '../../../schemas/contract.ts'
import { byCard, twoServices } from '../../../schemas/example-bodies.ts'
import type { Bank, CallOptions } from './bank.ts'
import { payouts } from './payouts.ts'
import { testValues } from './test-values.ts'
import type { World } from './world.ts'

/** The public token of the examples. */
const examplesToken = 'd59f4a3fcc09941932aa37552ced84ad2262ac6c55fdf16b028e75796a6e9e31'

/** By the value that an example has: what the bank at hand has given for it. A bank whose ids are drawn gives other ones. */
export type Given = Readonly<Record<string, string>>

/** Brings about the situation that an endpoint's example starts from. */
export const bringAbout = async (
  situation: Situation,
  bank: Bank,
  clock: World['clock'],
  options: CallOptions,
): Promise<Given> => {
  const found = await situations[situation](bank, clock, options)
  return typeof found === 'string' ? { ps_1001: found } : found
}

/** Each answers the id of the session at hand, or what else was given. */
const situations: Readonly<
  Record<Situation, (bank: Bank, clock: World['clock'], options: CallOptions) => Promise<string | Given>>
> = {
  nothing: async () => ({}),
  created: async (bank, _, options) => (await bank.call('session/create', {}, options)).session.id,
  created_with_amount: async (bank, _, options) =>
    (await bank.call('session/create', { amount_details: payouts.byToken.amount_details }, options)).session.id,
  awaiting_confirm: awaitingConfirm,
  awaiting_confirm_nominal: awaitingConfirmNominal,
  async succeeded_nominal(bank, clock, options) {
    const id = await awaitingConfirmNominal(bank, clock, options)
    const { confirm_information } = await bank.call('session/status', { session_id: id }, options)
    await bank.call('session/confirm', { session_id: id, confirm_information }, options)
    await clock.runToIdle()
    return id
  },
  payment_awaiting_confirm: awaitingConfirmOfPayment,
  async payment_held(bank, clock, options) {
    return confirmed(bank, clock, options, { ...byCard, amount_details: HELD })
  },
  payment_succeeded: (bank, clock, options) => confirmed(bank, clock, options, byCard),
  async subscription_begun(bank, clock, options) {
    const id = await confirmed(bank, clock, options, {
      ...byCard,
      payment_options: { subscription: { period: 'month' } },
    })
    const { session } = await bank.call('session/status', { session_id: id }, { version: 'v2' })
    return { sub_ps_1001_pm_1001: session.payment_list[0].subscription.id as string }
  },
  async income_registered(bank, clock) {
    const { session } = await bank.call('session/create', {}, { version: 'v1' })
    await bank.call('fiscalization', { session_id: session.id, ...twoServices }, { version: 'v1' })
    await clock.runToIdle()
    return session.id
  },
  taxpayer_asked_about: (bank) => askAbout(bank, '123456789012'),
  taxpayer_known: (bank) => askAbout(bank, '123456789012', true),
  tax_service_silent: (bank) => askAbout(bank, '131000000004', true),
  async public_token_issued(bank) {
    const { public_token } = await bank.call('token', { tokenize_widget: { access: true } }, { version: 'v1' })
    return { [examplesToken]: public_token as string }
  },
  async succeeded(bank, clock, options) {
    const id = await awaitingConfirm(bank, clock, options)
    await bank.call('session/confirm', { session_id: id }, options)
    await clock.runToIdle()
    return id
  },
}

/** The tax service is asked, and its answer asked for once if `again`: it never comes at once. */
async function askAbout(bank: Bank, tax_reference: string, again = false): Promise<Given> {
  const { request_id } = await bank.call('npd/check', { tax_reference }, { version: 'v1' })
  if (again) await bank.send('npd/request/status', JSON.stringify({ request_id }), { version: 'v1' })
  return { '1001': request_id as string }
}

async function awaitingConfirm(bank: Bank, clock: World['clock'], options: CallOptions): Promise<string> {
  const { session } = await bank.call('session/init/payout', payouts.byToken, options)
  await clock.runToIdle()
  return session.id
}

async function awaitingConfirmNominal(bank: Bank, clock: World['clock'], options: CallOptions): Promise<string> {
  const { session } = await bank.call('session/init/payout/nominal', payouts.fromNominal, options)
  await clock.runToIdle()
  return session.id
}

/** The money of such a payment is held first, whatever the project has set. */
const HELD = { amount: testValues.held, currency: 'rub' }

/** Situations that are brought about by a reserved value: only a bank that knows ours has them. */
export const byTestValues: ReadonlySet<Situation> = new Set(['payment_held'])

async function awaitingConfirmOfPayment(
  bank: Bank,
  clock: World['clock'],
  options: CallOptions,
  payment: object = byCard,
): Promise<string> {
  const { session } = await bank.call('session/init/payment', payment, options)
  await clock.runToIdle()
  return session.id
}

async function confirmed(bank: Bank, clock: World['clock'], options: CallOptions, payment: object): Promise<string> {
  const id = await awaitingConfirmOfPayment(bank, clock, options, payment)
  await bank.call('session/confirm', { session_id: id }, options)
  await clock.runToIdle()
  return id
}
