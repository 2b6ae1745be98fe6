import { expect, it, vi } from 'vitest'
import { paymentByFps, payoutToSteam } from '../../fixtures/index.ts'
import { createBank } from '../index.ts'

it('a payer who is not asked is refused, and told where the payment is', async () => {
  await using bank = createBank({ clock: 'manual' })
  const call = (method: string, body: object) =>
    bank.partner.fetch(`/api/v2/session/${method}`, { method: 'POST', body: JSON.stringify(body) })
  const said = (act: Promise<void>) =>
    act.then(
      () => 'done',
      (error: Error) => error.message,
    )

  await call('init/payment', paymentByFps())
  const { pay, refuse, abandon } = bank.payer('ps_1001')
  expect(await said(pay())).toBe(
    'payer("ps_1001").pay: session ps_1001 is in_progress: it has no payment whose payer can pay now: pm_1001 is checking',
  )
  await bank.clock.runToIdle()
  await call('confirm', { session_id: 'ps_1001' })
  expect(await said(abandon())).toContain('pm_1001 is authorising') // the clock has not been moved
  await bank.clock.runToIdle()
  expect([await said(refuse()), await said(refuse())]).toEqual(['done', expect.stringContaining('pm_1001 is failed')])

  await call('init/payout', payoutToSteam())
  expect(await said(bank.payer('ps_1002').pay())).toMatch(
    /ps_1002 is in_progress: it has no payment whose payer can pay now$/,
  )
  expect(await said(bank.payer('ps_9').pay())).toContain('/session_id')
})

it('a payer who pays does so before the clock is moved, also where what pays loads with it', async () => {
  vi.resetModules()
  const { createBank: createAnew } = await import('../index.ts')
  await using bank = createAnew({ clock: 'manual' })
  const call = (method: string, body: object) =>
    bank.partner.fetch(`/api/v2/session/${method}`, { method: 'POST', body: JSON.stringify(body) })
  await call('init/payment', paymentByFps())
  await bank.clock.runToIdle()
  await call('confirm', { session_id: 'ps_1001' })
  await bank.clock.runToIdle()
  await Promise.all([bank.payer('ps_1001').pay(), bank.clock.advance({ minutes: 300 })])
  expect(await bank.sessions()).toMatchObject([{ session: { status: 'accepted' } }])
})
