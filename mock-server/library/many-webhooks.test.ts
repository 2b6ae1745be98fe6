import { expect, it } from 'vitest'
import { startBank } from '../index.ts'
import { quickKey } from '../testing/quick-key.ts'
import { payout, startPartner } from '../testing/sample-partner.ts'

/** Many times the webhooks that are sent at a time, and the rows that are read at a stretch. */
const SESSIONS = 500

it(`brings ${SESSIONS} sessions' webhooks to a partner that was down, in order per session`, async () => {
  let partner = await startPartner()
  await partner.close()
  await using bank = await startBank({ clock: 'manual', webhookUrl: partner.url, signature: 'off', bankKey: quickKey })
  const post = (method: string, body: object) => {
    const headers = { 'x-partner-project': 'demo_project' }
    return bank.fetch(
      new Request(`${bank.url}/api/v2/${method}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    )
  }
  const count = async (status: string) => (await bank.webhooks()).filter((each) => each.status === status).length

  await Promise.all(Array.from({ length: SESSIONS }, () => post('session/init/payout', payout)))
  await bank.clock.advance('PT1S')
  const ids = (await bank.sessions()).map(({ id }) => id)
  await Promise.all(ids.map((session_id) => post('session/confirm', { session_id })))
  await bank.clock.advance('PT6S')
  expect(await count('due')).toBe(2 * SESSIONS)
  for (const { type, attempts } of await bank.webhooks())
    expect(attempts).toHaveLength(type === 'ready_to_confirm' ? 2 : 0)

  partner = await startPartner({ port: partner.port })
  await bank.clock.runToIdle()
  await partner.close()
  expect(await count('delivered')).toBe(2 * SESSIONS)
  expect(partner.received).toHaveLength(2 * SESSIONS)
  const typesOf = Map.groupBy(partner.received, ({ sessionId }) => sessionId)
  expect(typesOf.size).toBe(SESSIONS)
  for (const webhooks of typesOf.values())
    expect(webhooks.map(({ type }) => type)).toEqual(['ready_to_confirm', 'payment_finished'])
})
