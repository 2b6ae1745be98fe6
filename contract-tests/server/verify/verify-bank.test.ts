import { describe, expect, it } from 'vitest'
import { testKeys } from '../../../fixtures/index.ts'
import { startBank } from '../../../mock-server/index.ts'
import { runContracts } from '../kit/run-contracts.ts'
import { contracts } from '../suites/index.ts'
import { listenForWebhooks } from '../targets/listener.ts'
import { remote } from '../targets/remote.ts'
import { startDeviatingBank } from './deviating-bank.ts'
import { deviations } from './deviations.ts'
import { differences } from './differences.ts'

const keys = { partnerKey: testKeys.partner.privateKey, bankKey: testKeys.bank.publicKey }
const common = { project: 'verified', ...keys }
const ofPayments = [
  'a payment by card, in one stage',
  'a payment in two stages',
  'a payment with 3-D Secure',
  'a payment by the faster payments system',
  'a refund of a payment',
]
const payouts = contracts.filter(({ title }) => title === 'a payout by token')

async function verified(baseUrl: string, options: { control?: boolean; hears?: boolean; waitMs?: number } = {}) {
  const { control = true, hears = true, waitMs = 300 } = options
  const listener = hears ? await listenForWebhooks(0) : undefined
  const target = remote({ ...common, baseUrl, control, waitMs, ...(listener && { listener }) })
  const results = await runContracts(payouts, target)
  await listener?.close()
  return results
}

describe('a server that differs', () => {
  it.each(deviations)('in $name is found out, by endpoint and field', async ({ spoil, finds }) => {
    await using bank = await startDeviatingBank({ spoil })
    const found = (await verified(bank.url)).filter(({ verdict }) => verdict === 'failed').flatMap(differences)
    const { where, field, expected = '', came = '' } = finds
    const fits = found.filter(
      (each) =>
        where.test(each.where) &&
        (field === undefined || each.field === field) &&
        `${each.expected}`.includes(expected) &&
        `${each.came}`.includes(came) &&
        each.source !== '',
    )
    expect(fits, JSON.stringify(found, null, 1)).not.toEqual([])
  })
})

it('a server whose clock can be moved is waited for in no real time, however long others may take', async () => {
  await using bank = await startBank()
  const results = await verified(bank.url, { waitMs: 24 * 3_600_000 })
  expect(results.filter(({ verdict }) => verdict !== 'passed')).toEqual([])
  expect(results.some(({ events }) => events.some(({ kind }) => kind === 'webhook'))).toBe(true)
})

describe('a server without our control API', () => {
  it('is verified by waiting; what needs a clock that moves is skipped, with the reason', async () => {
    const listener = await listenForWebhooks(0)
    await using bank = await startBank({ webhookUrl: listener.url, pace: { processingMs: 5, settlementMs: 5 } })
    const target = remote({ ...common, project: 'demo_project', baseUrl: bank.url, waitMs: 500, listener })
    const results = await runContracts(payouts, target)
    await listener.close()
    expect(results.filter(({ verdict }) => verdict === 'failed')).toEqual([])
    const skipped = results.filter(({ verdict }) => verdict === 'skipped')
    expect(skipped.map(({ test, reason }) => `${test}: ${reason}`)).toEqual([
      expect.stringContaining('within 240 minutes: the server’s clock'.replace('’', "'")),
      expect.stringContaining('no control API to set autoConfirm'),
      expect.stringContaining('no control API to set accounts'),
    ])
    expect(results.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(4)
  })

  it('is asked for payments as far as it goes without settings, without a clock, and without somebody who pays', async () => {
    const listener = await listenForWebhooks(0)
    await using bank = await startBank({ webhookUrl: listener.url, pace: { processingMs: 5, settlementMs: 5 } })
    const target = remote({ ...common, project: 'demo_project', baseUrl: bank.url, waitMs: 300, listener })
    const payments = contracts.filter(({ title }) => ofPayments.includes(title))
    expect(payments.map(({ title }) => title)).toEqual(ofPayments)
    const results = await runContracts(payments, target)
    await listener.close()
    const of = (wanted: string) => results.filter(({ verdict }) => verdict === wanted)
    expect(of('failed').map(({ test, error }) => [test, error?.message])).toEqual([])
    const allowed = /has no control API to (set|stop|pay|refuse)|clock cannot be moved|reserved test values are those/
    expect(of('skipped').map(({ test, reason }) => [test, reason])).toEqual(
      of('skipped').map(({ test }) => [test, expect.stringMatching(allowed)]),
    )
    const passed = [
      'is taken once the partner confirms',
      'is not asked for where the project has not set it',
      'shows the payer a code for its screen, and a link for its phone',
      'is made once under one idempotency key',
    ]
    expect(of('passed').map(({ test }) => test)).toEqual(expect.arrayContaining(passed))
  })

  it('whose webhooks nobody hears is asked what can be asked', async () => {
    await using bank = await startBank()
    const target = remote({ ...common, project: 'demo_project', baseUrl: bank.url, waitMs: 50 })
    const results = await runContracts(payouts, target)
    expect(results.filter(({ verdict }) => verdict === 'failed')).toEqual([])
    expect(results.find(({ test }) => test === 'is not started twice in one session')?.verdict).toBe('passed')
    expect(results.find(({ test }) => test.startsWith('is paid once'))?.reason).toContain('--webhook-port')
  })
})

describe('a bank whose webhooks do not arrive', () => {
  it.each([
    ['with our control API', { control: true, project: 'verified' }, 'ECONNREFUSED'],
    ['without', { control: false, project: 'demo_project' }, 'asked once'],
  ])('is asked once, and what needs them is skipped for that reason: %s', async (_, where, reason) => {
    const listener = await listenForWebhooks(0)
    await listener.close()
    await using bank = await startBank({ webhookUrl: listener.url, pace: { processingMs: 5, settlementMs: 5 } })
    const results = await runContracts(
      payouts,
      remote({ ...common, ...where, baseUrl: bank.url, waitMs: 50, listener }),
    )
    expect(results.filter(({ verdict }) => verdict === 'failed')).toEqual([])
    const silent = results.filter(({ reason }) => reason?.includes('do not reach the listener'))
    expect(silent.length).toBeGreaterThan(3)
    expect(new Set(silent.map(({ reason }) => reason)).size).toBe(1)
    expect(silent[0]!.reason).toContain(reason)
    expect(results.find(({ test }) => test === 'is not started twice in one session')?.verdict).toBe('passed')
  })
})
