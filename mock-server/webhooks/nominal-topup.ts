import { NominalTopupWebhook } from '../../schemas/models/index.ts'
import { takeId } from '../core/ids.ts'
import type { Account } from '../core/state.ts'
import { timestamp } from '../core/time/time.ts'
import type { Changes, View } from '../core/view.ts'
import type { Webhook } from './define-webhook.ts'

const nominalTopup: Webhook = {
  type: 'nominal_topup',
  summary: 'Money has come to a nominal account, returns aside; sent to projects that have asked for it',
  schema: NominalTopupWebhook,
  source: 'docs: escrow-intro; the body is ours',
}
export default nominalTopup

/** The webhook of a top-up, if the account is a nominal one and the project has asked to be told. */
export function topupHook({ rules, counters: before, now, by }: View, account: Account, amount: number): Changes {
  if (account.kind !== 'nominal' || !rules.optionalWebhooks.includes('nominal_topup')) return {}
  const { number, currency, balance } = account
  const topup = { account_number: number, amount_details: { amount, currency }, created_at: timestamp(now) }
  const body = JSON.stringify({ type: nominalTopup.type, topup, balance: { amount: balance, currency } })
  const counters = { ...before }
  const id = takeId(counters, 'webhook')
  return { counters, webhooks: [{ id, type: nominalTopup.type, version: 'v2', createdAt: now, cause: { by }, body }] }
}
