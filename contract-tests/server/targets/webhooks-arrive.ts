import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../kit/world.ts'

const payout = JSON.stringify({
  payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
  amount_details: { amount: 100, currency: 'rub' },
  metadata: 'asks whether webhooks arrive',
})

/**
 * Asks once, with a payout of one rouble, whether the bank's webhooks reach the listener. Undefined if so, else the reason why every test that needs them
 * is skipped: a hundred failures would say the same.
 */
export async function whyNoWebhooks(
  world: World,
  url: string,
  waitMs: number,
  attempts: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const { status, text } = await world.send('v2', 'session/init/payout', payout)
  if (status !== 200) return undefined // The tests themselves say what is wrong with the server.
  await world.clock.runToIdle()
  for (const end = Date.now() + waitMs; world.received.length === 0 && Date.now() < end; ) await sleep(20)
  if (world.received.length > 0) return undefined
  const said = await attempts()
  return `the bank's webhooks do not reach the listener at ${url}${said ? ` (${said})` : ''}: asked once, with ${sessionIn(text)}; the bank must know an address at which it reaches this machine`
}

const sessionIn = (text: string) => /"id":"([^"]+)"/.exec(text)?.[1] ?? 'a payout'
