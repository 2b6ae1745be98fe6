import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { webPorts } from '../engine/web/ports.ts'
import { createBank, startBank } from '../index.ts'
import { call, control, payout, startPartner } from '../testing/sample-partner.ts'
import { createBankWith } from './create-bank.ts'

// docs/time.md says what this file shows. vi, sinon and Jest fake by the same library.
const system = new Date('2001-01-01T00:00:00Z')

beforeEach(() => {
  vi.useFakeTimers({
    now: system,
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'Date',
      'performance',
      'hrtime',
    ],
  })
})
afterEach(() => void vi.useRealTimers())

const body = JSON.stringify(payout)
const isOfToday = (time: string) => time > '2026'

describe('fake timers of a test', () => {
  it('do not reach a real clock: payouts go on, webhooks are sent, waits and latency pass', async () => {
    await using partner = await startPartner()
    await using bank = await startBank({ webhookUrl: partner.url })
    await bank.faults.add({ on: 'request', fault: 'latency', ms: 5, times: 1 })
    const { session } = await call(bank.url, 'session/init/payout', payout)
    expect(isOfToday(session.created_at)).toBe(true)
    await partner.arrival(1)
    await call(bank.url, 'session/confirm', { session_id: session.id })
    const waited = await control(bank.url, 'POST', 'projects/demo_project/webhooks/wait', {
      match: { type: 'payment_finished', status: 'delivered' },
    })
    expect(waited).toMatchObject({ status: 200, body: { items: [{ session_id: session.id }] } })
    const never = { match: { type: 'payment_refunded' }, timeout_ms: 5 }
    expect(await control(bank.url, 'POST', 'projects/demo_project/webhooks/wait', never)).toMatchObject({ status: 408 })
  })

  it.each([
    ['Node', () => createBank()],
    ['a browser', () => createBankWith(webPorts)],
  ])('do not reach it in the process either, as %s has it', async (_, create) => {
    await using bank = create()
    await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
    const { sessionId } = await bank.nextWebhook('ready_to_confirm')
    expect(sessionId).toBe('ps_1001')
    expect(isOfToday(await bank.clock.now())).toBe(true)
    await expect(bank.nextWebhook('payment_finished', { timeoutMs: 5 })).rejects.toThrow('payment_finished')
  })

  it('do not move a manual clock, nor does a manual clock move them', async () => {
    await using bank = createBank({ clock: 'manual' })
    await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
    const stood = await bank.clock.now()
    expect(isOfToday(stood)).toBe(true)
    await vi.advanceTimersByTimeAsync(4 * 3_600_000)
    expect([await bank.clock.now(), (await bank.webhooks()).length]).toEqual([stood, 0])
    const date = Date.now()
    await bank.clock.advance('PT4H')
    expect([Date.now() - date, (await bank.webhooks()).length]).toEqual([0, 1])
  })

  it('and the bank are on one time where the test gives it its own, and moves both', async () => {
    await using bank = createBank({ clock: 'manual', startAt: new Date() })
    expect(await bank.clock.now()).toBe('2001-01-01T00:00:00.000000Z')
    await bank.clock.advance('PT1H')
    vi.setSystemTime(await bank.clock.now())
    expect(new Date().toISOString()).toBe('2001-01-01T01:00:00.000Z')
  })
})
