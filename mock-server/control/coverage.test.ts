import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { payouts } from '../../contract-tests/server/kit/payouts.ts'
import { paymentByCard, paymentByFps } from '../../fixtures/index.ts'
import type { CoverageReport } from '../coverage/report.ts'
import { endpoints } from '../endpoints/index.ts'
import { createBank, type StartedBank, startBank } from '../index.ts'
import { ask, call, control, payout, problem } from '../testing/sample-partner.ts'

const faults: unknown[] = []
let bank: StartedBank

beforeEach(async () => {
  bank = await startBank(
    { clock: 'manual', journal: { calls: 1 }, projects: { shop: {}, kiosk: {} } },
    { onError: (error) => faults.push(error) },
  )
})
afterEach(async () => {
  await bank.close()
  expect(faults.splice(0)).toEqual([])
})

const shop = { project: 'shop' }
const report = async (path = 'projects/shop/coverage') => (await control(bank.url, 'GET', path)).body as CoverageReport
/** What was met, as `part: name`, with its count. */
const metIn = ({ parts }: CoverageReport) =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([part, { items }]) =>
      Object.entries(items).flatMap(([name, count]) => (count > 0 ? [[`${part}: ${name}`, count]] : [])),
    ),
  )
const pay = async () => {
  const { session } = await call(bank.url, 'session/init/payout', payout, shop)
  await bank.nextWebhook('ready_to_confirm')
  await call(bank.url, 'session/confirm', { session_id: session.id }, { ...shop, version: 'v1' })
  await bank.clock.runToIdle()
}

it('begins with nothing, and with the whole list of what there is to meet', async () => {
  const { met, of, percent, parts } = await report()
  expect([met, percent]).toEqual([0, 0])
  expect(of).toBe(Object.values(parts).reduce((sum, part) => sum + Object.keys(part.items).length, 0))
  expect(parts.endpoints.items).toHaveProperty('v2 /session/confirm', 0)
  expect(parts.payout_methods.items).toMatchObject({
    'card/bank_card': 0,
    'bank_account/ru': 0,
    'wallet/steam': 0,
    'tax/tax_short': 0,
  })
  expect(parts.errors.items).toMatchObject({ authentication_error: 0, insufficient_wallet_balance: 0 })
})

it('counts calls, methods, states, steps, webhooks that were taken, and errors', async () => {
  await pay()
  await call(bank.url, 'session/confirm', { session_id: 'ps_1001' }, shop)
  await call(bank.url, 'session/confirm', {}, shop)
  const state = (name: string) => [`states: payout ${name}`, 1]
  const step = (name: string) => [`transitions: payout ${name}`, 1]
  expect(metIn(await report())).toEqual({
    'endpoints: v2 /session/init/payout': 1,
    'endpoints: v1 /session/confirm': 1,
    'payout_methods: card/tokenized_card': 1,
    ...Object.fromEntries(['checking', 'awaiting_confirm', 'confirmed', 'settling', 'succeeded'].map(state)),
    ...Object.fromEntries(
      ['start -> checking', 'checking -> awaiting_confirm', 'awaiting_confirm -> confirmed'].map(step),
    ),
    ...Object.fromEntries(['confirmed -> settling', 'settling -> succeeded'].map(step)),
    'webhooks: ready_to_confirm': 1,
    'errors: session_wrong_state': 1,
    'errors: invalid_request': 1,
  })
})

it('counts a call whose answer was lost, and not one that was not done', async () => {
  bank.project('shop').faults.add({ on: 'request', fault: 'error_500', times: 1 })
  bank.project('shop').faults.add({ on: 'request', fault: 'answer_lost', times: 1 })
  await call(bank.url, 'session/create', {}, shop)
  await expect(call(bank.url, 'session/create', {}, shop)).rejects.toThrow()
  expect((await report()).parts.endpoints.items).toMatchObject({ 'v2 /session/create': 1 })
})

it('counts why a payout failed', async () => {
  await call(bank.url, 'session/init/payout', payout, shop)
  await bank.clock.advance({ minutes: 241 })
  expect((await report()).parts.errors.items).toMatchObject({ confirm_timeout: 1 })
})

describe('of payments', () => {
  const payer = (session: string, action: string) =>
    control(bank.url, 'POST', `projects/shop/sessions/${session}/payer`, { action })
  const start = async (payment: object) => {
    const { session } = await call(bank.url, 'session/init/payment', payment, shop)
    await bank.clock.runToIdle()
    await call(bank.url, 'session/confirm', { session_id: session.id }, shop)
    await bank.clock.runToIdle()
    return session.id
  }

  it('counts ways to pay, what payers did, and outcomes by what they happened to', async () => {
    const { outcomes, clock } = bank.project('shop')
    await outcomes.next('three_d_secure', 'slow', 'refund_declined')
    const [paid, refused] = [await start(paymentByCard()), await start(paymentByFps())]
    await payer(paid, 'pay')
    await payer(refused, 'refuse')
    await clock.runToIdle()
    await call(bank.url, 'session/refund', { session_id: paid }, shop)
    await clock.runToIdle()
    expect(metIn(await report())).toMatchObject({
      'payment_methods: card/bank_card': 1,
      'payment_methods: faster_payment_system': 1,
      'states: payment awaiting_payer': 2,
      'transitions: payment awaiting_payer -> charging': 1,
      'states: refund declined': 1,
      'payer_actions: pay': 1,
      'payer_actions: refuse': 1,
      'outcomes: payment three_d_secure': 1,
      'outcomes: payment slow': 1,
      'outcomes: refund refund_declined': 1,
      'errors: declined_by_issuer_bank': 2,
    })
  })

  it('counts no payer that was not asked, nor one that pays by itself', async () => {
    await control(bank.url, 'PUT', 'projects/shop', { clock: 'manual', payer: 'automatic' })
    const { session } = await call(bank.url, 'session/init/payment', paymentByFps(), shop)
    await payer(session.id, 'pay')
    await bank.project('shop').clock.runToIdle()
    await call(bank.url, 'session/confirm', { session_id: session.id }, shop)
    await bank.project('shop').clock.runToIdle()
    const { parts } = await report()
    expect([parts.payer_actions.items, parts.states.items['payment succeeded']]).toEqual([
      { pay: 0, refuse: 0, abandon: 0 },
      1,
    ])
  })

  it('has no debit leg of a payout among ways to pay', async () => {
    await call(bank.url, 'session/multi/init/payment/nominal', payouts.cardFromNominal, shop)
    const { payment_methods, payout_methods } = (await report()).parts
    expect([payment_methods.met, payout_methods.met]).toEqual([0, 1])
    expect(Object.keys(payment_methods.items).join()).not.toContain('internal_transfer')
  })
})

it('outlives the journal and a reset; of a project that is gone the sum remains', async () => {
  await pay()
  await control(bank.url, 'DELETE', 'projects/shop/requests')
  await bank.reset()
  await pay()
  expect((await report()).parts.endpoints.items).toMatchObject({ 'v2 /session/init/payout': 2 })
  await control(bank.url, 'DELETE', 'projects/shop')
  await call(bank.url, 'session/create', {}, { project: 'kiosk' })
  expect((await report('coverage')).parts.endpoints.items).toMatchObject({
    'v2 /session/init/payout': 2,
    'v2 /session/create': 1,
  })
})

it('is counted project by project', async () => {
  await call(bank.url, 'session/create', {}, shop)
  await call(bank.url, 'session/create', {}, { project: 'kiosk', version: 'v1' })
  expect(metIn(await report())).toEqual({ 'endpoints: v2 /session/create': 1 })
  expect(metIn(await report('projects/kiosk/coverage'))).toEqual({ 'endpoints: v1 /session/create': 1 })
})

it('does not grow by what a partner makes up', async () => {
  const before = await report()
  for (const type of ['a', 'b', 'c']) {
    const details = { type: 'recurrent', recurrent: { token: 'a'.repeat(64), type } }
    await call(bank.url, 'session/init/payout', { ...payout, payout_details: details }, shop)
    await call(bank.url, `session/${type}`, {}, shop)
  }
  const after = await report()
  for (const part of Object.keys(before.parts) as (keyof CoverageReport['parts'])[])
    expect(Object.keys(after.parts[part].items)).toEqual(Object.keys(before.parts[part].items))
})

describe('is shown', () => {
  const shown = async (query: string, accept?: string) => {
    const path = `/__admin/projects/shop/coverage${query}`
    const { headers, text } = await ask(bank.url, { method: 'GET', path, ...(accept && { headers: { accept } }) })
    return { type: headers['content-type']!.split(';')[0], text }
  }

  it.each<[string, string | undefined, string, RegExp]>([
    ['', undefined, 'application/json', /^\{"met":/],
    ['', '*/*', 'application/json', /^\{"met":/],
    ['', 'text/plain', 'text/plain', /^coverage [\d.]+ % \(\d+ of \d+\)\n {2}endpoints +\d+ of \d+ +[\d.]+ %\n/],
    ['', 'text/html, text/markdown;q=0.9', 'text/markdown', /^### Bank 131 coverage: .*```mermaid\nstateDiagram-v2\n/s],
    ['?format=mermaid', 'application/json', 'text/vnd.mermaid', /^stateDiagram-v2\n/],
    ['?format=text', undefined, 'text/plain', /\nnot met: webhooks\n(.*\n)* {2}payment_finished\n/],
  ])('as asked for: %s %s', async (query, accept, type, looks) => {
    await pay()
    expect(await shown(query, accept)).toEqual({ type, text: expect.stringMatching(looks) })
  })

  it('as a diagram that knows every state it draws', async () => {
    await pay()
    const { text } = await shown('?format=mermaid')
    expect(text).toContain('    payout_awaiting_confirm --> payout_confirmed : confirm / 1 ×\n')
    expect(text).toContain('    [*] --> payout_checking : 1 ×\n')
    expect(text).toContain('  class payout_cancelling unmet\n')
    const declared = [...text.matchAll(/ {4}state "\w+" as (\w+)/g)].map(([, id]) => id)
    const drawn = [...text.matchAll(/^ {4}(\S+) --> (\S+) : /gm)].flatMap(([, from, to]) => [from, to])
    expect(drawn.filter((id) => id !== '[*]' && !declared.includes(id))).toEqual([])
    expect(declared.filter((id) => !drawn.includes(id))).toEqual([])
  })

  it('not in a format that there is not', async () => {
    const detail = 'format: expected json, text, markdown, mermaid, got "xml"'
    expect(await control(bank.url, 'GET', 'coverage?format=xml')).toEqual(problem(400, 'Bad request', detail))
  })

  it('without a socket too', async () => {
    await using inside = createBank()
    await inside.partner.fetch('/api/v2/session/create', { method: 'POST', body: '{}' })
    const answer = await inside.fetch(new Request('http://bank/__admin/projects/demo_project/coverage'))
    expect(metIn((await answer.json()) as CoverageReport)).toEqual({ 'endpoints: v2 /session/create': 1 })
  })
})

it('is of endpoints that can all be covered: each has an example that is taken', () => {
  const refused = endpoints.filter(({ examples }) => Object.values(examples).every(({ expect }) => expect !== 'ok'))
  expect(refused).toEqual([])
})
