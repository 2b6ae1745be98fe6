import { afterEach, describe, expect, it } from 'vitest'
import { payoutByToken } from '../../fixtures/index.ts'
import { type BankHandle, type BankOptions, createBank } from '../index.ts'

let bank: BankHandle
afterEach(() => bank.close())

const start = (options: BankOptions) => {
  bank = createBank({ clock: 'manual', maxSessions: 3, ...options })
}

async function call(method: string, fields: object): Promise<string> {
  const answer = await bank.partner.fetch(`/api/v2/session/${method}`, { method: 'POST', body: JSON.stringify(fields) })
  const { session, error } = (await answer.json()) as { session?: { id: string }; error?: { description: string } }
  return session?.id ?? error!.description
}

async function payOut(): Promise<string> {
  const id = await call('init/payout', payoutByToken())
  await bank.clock.runToIdle()
  await call('confirm', { session_id: id })
  await bank.clock.runToIdle()
  return id
}

const kept = async () => (await bank.sessions()).map(({ id }) => id)

describe('a project that keeps three sessions', () => {
  it('drops finished ones, the oldest first, and their webhooks with them', async () => {
    start({ onWebhook: () => 200 })
    const ids: string[] = []
    for (let payout = 0; payout < 5; payout++) ids.push(await payOut())
    expect(await kept()).toEqual(ids.slice(-3))
    const webhooks = await bank.webhooks()
    expect(webhooks.map(({ session_id }) => session_id)).toEqual(ids.slice(-3).flatMap((id) => [id, id]))
    expect(await call('status', { session_id: ids[0] })).toContain('no session of that id')
  })

  it('drops finished ones whose webhooks have nowhere to go and were not taken', async () => {
    start({})
    const ids: string[] = []
    for (let payout = 0; payout < 5; payout++) ids.push(await payOut())
    expect(await kept()).toEqual(ids.slice(-3))
    expect((await bank.nextWebhook()).sessionId).toBe(ids[2])
  })

  it('keeps what is not finished, however old and many', async () => {
    start({ onWebhook: () => 200 })
    const open: string[] = []
    for (let session = 0; session < 4; session++) open.push(await call('create', {}))
    const paid = await payOut()
    expect(await kept()).toEqual([...open, paid])
    await call('cancel', { session_id: open[1] })
    await call('create', {})
    expect(await kept()).toEqual([open[0], open[2], open[3], 'ps_1006'])
  })

  it('keeps a finished one as long as a webhook of it is still to be sent', async () => {
    let status = 503
    start({ onWebhook: () => status })
    const id = await call('init/payout', { ...payoutByToken(), metadata: 'owed' })
    await bank.clock.advance({ seconds: 1 })
    await call('cancel', { session_id: id })
    await bank.clock.advance({ seconds: 1 })
    for (let session = 0; session < 3; session++) await call('create', {})
    expect(await kept()).toContain(id)
    status = 200
    await bank.clock.advance({ minutes: 1 })
    await call('create', {})
    expect(await kept()).not.toContain(id)
  })

  it('drops webhooks of top-ups too, which are about no session', async () => {
    const topUp = async () => {
      const path = `http://127.0.0.1/__admin/projects/${bank.id}/accounts/40702810600200000014/topup`
      await bank.fetch(new Request(path, { method: 'POST', body: '{"amount":131}' }))
      await bank.clock.runToIdle()
    }
    for (const options of [{ onWebhook: () => 200 }, {}]) {
      await bank.close()
      start({ optionalWebhooks: ['nominal_topup'], ...options })
      for (let topup = 0; topup < 5; topup++) await topUp()
      expect((await bank.webhooks()).map(({ id }) => id)).toEqual(['wh_3', 'wh_4', 'wh_5'])
      const paid = await payOut()
      expect(await kept()).toEqual([paid])
      expect((await bank.webhooks()).map(({ id }) => id)).toEqual(['wh_4', 'wh_5', 'wh_6', 'wh_7'])
    }
  })

  it('shows a finished session as it showed it before, and sends its webhook again', async () => {
    const bodies: string[] = []
    start({ onWebhook: ({ body }) => void bodies.push(body) })
    const id = await payOut()
    const [, finished] = await bank.webhooks()
    expect(JSON.parse(finished!.body).session).toEqual((await bank.sessions())[0]!.session)
    const path = `http://127.0.0.1/__admin/projects/${bank.id}/webhooks/${finished!.id}/redeliver`
    await bank.fetch(new Request(path, { method: 'POST' }))
    await bank.clock.runToIdle()
    expect(bodies.slice(-2)).toEqual([finished!.body, finished!.body])
    expect(await kept()).toEqual([id])
  })
})
