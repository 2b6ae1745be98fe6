import type { Version } from '../core/state.ts'
import { endpoints } from '../endpoints/index.ts'
import { call, codeOf, inNames, newBank, type Reply } from './bank-calls.ts'

export interface RecordedCall extends Reply {
  title: string
  path: string
  code: string
  request: unknown
}

export interface RecordedWebhook {
  title: string
  type: string
  body: unknown
}

/** Payouts from the first call to the last webhook. */
const journeys = [
  { title: 'a payout by token', init: '/session/init/payout', ends: '/session/confirm' },
  { title: 'a payout from a nominal account', init: '/session/init/payout/nominal', ends: '/session/confirm' },
  { title: 'a payout from a settlement account', init: '/session/init/payout/rko', ends: '/session/confirm' },
  {
    title: 'a payout to a self-employed recipient',
    init: '/session/init/payout/fiscalization',
    ends: '/session/confirm',
  },
  { title: 'a cancelled payout', init: '/session/init/payout', ends: '/session/cancel' },
] as const

export async function recordJourneys(version: Version) {
  const calls: RecordedCall[] = []
  const webhooks: RecordedWebhook[] = []
  for (const { title, init, ends } of journeys) {
    await using bank = newBank()
    const make = async (path: string, body: unknown) => {
      const reply = await call(bank, version, path, body)
      calls.push({ title, path, code: codeOf(reply), request: inNames(version, body), ...reply })
    }
    const take = async (type: string) => {
      const body: Record<string, unknown> = JSON.parse((await bank.nextWebhook(type)).body)
      webhooks.push({ title, type, body })
      return body
    }
    await make(init, bodyOf(init))
    const { confirm_information } = await take('ready_to_confirm')
    await make(ends, { session_id: 'ps_1001', ...(ends === '/session/confirm' && { confirm_information }) })
    await take('payment_finished')
    await make('/session/status', { session_id: 'ps_1001' })
  }
  return { calls, webhooks }
}

/** The first body that the endpoint takes, as its own examples have it. */
function bodyOf(path: string): unknown {
  const examples = endpoints.find((endpoint) => endpoint.path === path)?.examples ?? {}
  const good = Object.values(examples).find(({ expect }) => expect === 'ok')
  if (!good) throw new Error(`${path} has no example of a body it takes`)
  return good.request
}
