import { afterAll, describe } from 'vitest'
import { payoutToSteam } from '../../fixtures/index.ts'
import type { ProjectHandle } from '../index.ts'
import { expect, test } from '../vitest.ts'

const start = async ({ partner }: ProjectHandle) => {
  const init = { method: 'POST', body: JSON.stringify(payoutToSteam({ metadata: 'order 7' })) }
  expect((await partner.fetch('/api/v2/session/init/payout', init)).status).toBe(200)
}
const confirm = ({ partner }: ProjectHandle, session_id: string) =>
  partner.fetch('/api/v2/session/confirm', { method: 'POST', body: JSON.stringify({ session_id }) })

describe('the matchers, by their names', () => {
  test('say yes', async ({ bank }) => {
    await start(bank)
    await expect(bank).toHaveReceivedPayout({ metadata: 'order 7' })
    await expect(bank).not.toHaveReceivedPayout({ metadata: 'order 8' })
    await expect(bank).not.toHaveReceivedPayment()

    const webhook = await bank.nextWebhook()
    expect(webhook).toBeWebhook('ready_to_confirm', { session: { next_action: 'confirm' } })
    expect(webhook).not.toBeWebhook('payment_finished')
    expect(webhook.body).toMatchBankSchema('ReadyToConfirmWebhook')
    await expect(webhook).toBeValidlySigned()
    await expect(Promise.resolve(webhook)).resolves.toBeWebhook('ready_to_confirm')

    await expect(bank).not.toHaveConfirmedOnce(webhook.sessionId)
    await confirm(bank, webhook.sessionId)
    await expect(bank).toHaveConfirmedOnce(webhook.sessionId)
  })

  test('say no, and why', async ({ bank }) => {
    await start(bank)
    await expect(expect(bank).toHaveReceivedPayout({ metadata: 'order 8' })).rejects.toThrow(
      'metadata: expected "order 8", got "order 7"',
    )
    await expect(expect(bank).not.toHaveReceivedPayout()).rejects.toThrow('expected the bank not to have received')
    expect(() => expect({}).toBeWebhook('ready_to_confirm')).toThrow('type: expected "ready_to_confirm", got nothing')
    expect(() => expect({}).toMatchBankSchema('Amount')).toThrow('/amount: expected a value')
    await expect(expect({ body: '{}' }).toBeValidlySigned()).rejects.toThrow('it is missing')
    await expect(expect(bank).toHaveConfirmedOnce()).rejects.toThrow('it never did')
  })

  test('have types', () => {
    // @ts-expect-error a schema of the bank is named
    expect(() => expect({}).toMatchBankSchema('Cheque')).toThrow(RangeError)
    // @ts-expect-error a type is text
    expect(() => expect({}).toBeWebhook(1)).toThrow()
  })
})

describe('the bank of a test', () => {
  const seen: ProjectHandle[] = []
  const times = Array.from({ length: 10 }, (_, index) => index)

  for (const time of times)
    test.concurrent(`is its own, though it runs beside others (${time})`, async ({ bank, expect }) => {
      seen.push(bank)
      expect(await bank.sessions()).toEqual([])
      await start(bank)
      expect((await bank.nextWebhook('ready_to_confirm')).sessionId).toBe('ps_1001')
      expect(await bank.sessions()).toHaveLength(1)
    })

  test('is gone once the test is over, and so are those of the others', async ({ bank, engine }) => {
    expect(new Set(seen.map(({ id }) => id)).size).toBe(times.length)
    for (const { id, sessions } of seen)
      await expect(sessions()).rejects.toThrow(`the bank has no project ${id} any more`)
    expect(await engine.project(bank.id).sessions()).toEqual([])
  })

  test('begins again where the test wants it to', async ({ bank }) => {
    await start(bank)
    await bank.reset()
    expect([await bank.sessions(), await bank.requests()]).toEqual([[], []])
  })
})

describe('its settings', () => {
  const confirming = test.extend({ bankOptions: { autoConfirm: true, signature: 'off' as const } })

  confirming('are those of bankOptions', async ({ bank, engine }) => {
    const body = JSON.stringify(payoutToSteam())
    const url = 'https://demo.bank131.ru/api/v2/session/init/payout'
    const headers = { 'x-partner-project': bank.id }
    expect((await engine.fetch(new Request(url, { method: 'POST', headers, body }))).status).toBe(200)
    expect(await bank.nextWebhook()).toBeWebhook('payment_finished', { session: { status: 'accepted' } })
  })
})

describe('one engine', () => {
  const engines = new Set()
  afterAll(() => expect(engines.size).toBe(1))
  test('serves all tests', ({ engine }) => void engines.add(engine))
  test('of a worker', ({ engine }) => void engines.add(engine))
})
