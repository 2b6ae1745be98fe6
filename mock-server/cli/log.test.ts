import { expect, it } from 'vitest'
import { paymentByFps } from '../../fixtures/builders/payments.ts'
import { type FaultRuleOptions, startBank } from '../index.ts'
import { byFps, english, order } from '../testing/sample-hosted.ts'
import { ask, call, payout, signatureOf, startPartner } from '../testing/sample-partner.ts'
import { open, press } from '../testing/sample-payer.ts'
import { logTo } from './log.ts'
import { onlyWrong } from './only-wrong.ts'

/** A payout that is confirmed by nobody, a call with a wrong signature, and one of nobody; the log of it. */
async function logged(format: 'pretty' | 'json') {
  const lines: string[] = []
  await using partner = await startPartner()
  const webhookUrl = partner.url.replace('http://', 'http://me:secret@')
  const options = { clock: 'manual', startAt: '2025-03-01T12:00:00Z', webhookUrl } as const
  await using bank = await startBank(
    options,
    logTo(format, (line) => lines.push(line)),
  )
  await call(bank.url, 'session/init/payout', payout, { version: 'v1' })
  await bank.clock.runToIdle()
  const headers = { 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': signatureOf('{}\n') }
  await ask(bank.url, { path: '/api/v2/session/confirm', body: '{}', headers })
  await ask(bank.url, { path: '/api/v2/session/confirm', body: '{}' })
  expect(lines.join()).not.toContain('secret')
  return { lines, items: [...(await bank.requests()), ...(await bank.unclaimedRequests())] }
}

it('pretty: calls come in by <--, webhooks go out by -->, and a wrong signature is explained', async () => {
  const { lines } = await logged('pretty')
  expect(lines).toEqual([
    expect.stringMatching(
      /^12:00:00\.000 <-- POST \/api\/v1\/session\/init\/payout demo_project 200 \d+(\.\d)? ms \[ps_1001 checking\]$/,
    ),
    expect.stringMatching(
      /^12:00:00\.100 --> ready_to_confirm \[ps_1001\] 200 \d+(\.\d)? ms http:\/\/\*\*\*@127\.0\.0\.1:\d+\/hook$/,
    ),
    expect.stringMatching(
      /^12:00:00\.100 <-- POST \/api\/v2\/session\/confirm demo_project 401 \S+ ms authentication_error: .* does not match \| .*line feed.*printf/i,
    ),
    expect.stringMatching(/<-- POST \/api\/v2\/session\/confirm - 401 \S+ ms identification_error: X-PARTNER-PROJECT/),
  ])
})

it('json: the same as an object a line, under the ids of the journal', async () => {
  const { lines, items } = await logged('json')
  const [started, webhook, wrong, nobody] = lines.map((line) => JSON.parse(line))
  expect(started).toEqual({
    at: '2025-03-01T12:00:00.000000Z',
    kind: 'request',
    request_id: 'req_1',
    method: 'POST',
    path: '/api/v1/session/init/payout',
    project: 'demo_project',
    status: 200,
    version: 'v1',
    session_id: 'ps_1001',
    after: 'checking',
    duration_ms: items[0]!.duration_ms,
  })
  expect(webhook).toMatchObject({
    at: '2025-03-01T12:00:00.100000Z',
    kind: 'webhook',
    project: 'demo_project',
    id: 'wh_1',
    type: 'ready_to_confirm',
    session_id: 'ps_1001',
    outcome: 'delivered',
    attempt: 1,
    status: 200,
  })
  expect(wrong).toMatchObject({
    request_id: 'req_2',
    status: 401,
    error: { code: 'authentication_error' },
    signature: { cause: items[1]!.signature.cause },
    hint: items[1]!.signature.hint,
  })
  expect(nobody).toMatchObject({ request_id: items[2]!.id, status: 401 })
  expect(nobody).not.toHaveProperty('project')
})

/** A payer who leaves one payment, and pays another by the control API. */
async function withPayers(format: 'pretty' | 'json') {
  const lines: string[] = []
  const options = { clock: 'manual', startAt: '2025-03-01T12:00:00Z', payer: 'manual', autoConfirm: true } as const
  await using bank = await startBank(
    options,
    logTo(format, (line) => lines.push(line)),
  )
  for (const session of ['ps_1001', 'ps_1002']) {
    await call(bank.url, 'session/init/payment', paymentByFps())
    await bank.clock.runToIdle()
    if (session === 'ps_1001') await bank.payer(session).abandon()
    const init = { method: 'POST', body: JSON.stringify({ action: 'pay' }) }
    await fetch(`${bank.url}/__admin/projects/demo_project/sessions/${session}/payer`, init)
  }
  return lines.filter((line) => line.includes('payer'))
}

it('pretty: a line for each thing that a payer has done, whoever was the payer, and none for what is refused', async () => {
  expect(await withPayers('pretty')).toEqual([
    expect.stringMatching(/^12:00:00\.\d{3} payer abandons \[ps_1001\] \w+$/),
    expect.stringMatching(/^12:00:00\.\d{3} payer pays \[ps_1002\] \w+$/),
  ])
})

it('json: what a payer has done is an object of kind payer', async () => {
  expect((await withPayers('json')).map((line) => JSON.parse(line))).toMatchObject([
    { kind: 'payer', project: 'demo_project', action: 'abandon', session_id: 'ps_1001' },
    { kind: 'payer', project: 'demo_project', action: 'pay', session_id: 'ps_1002', payment_id: expect.any(String) },
  ])
})

it('pretty: the payer of the hosted page starts the payment', async () => {
  const lines: string[] = []
  await using bank = await startBank(
    { clock: 'manual', startAt: '2025-03-01T12:00:00Z' },
    logTo('pretty', (line) => lines.push(line)),
  )
  const { session } = await call(bank.url, 'session/create', order)
  const asked = await call(bank.url, 'token', { acquiring_widget: { session_id: session!.id } }, { version: 'v1' })
  const page = await open(bank.fetch, `${bank.url}/payment/${JSON.parse(asked.text).public_token}`, {
    headers: english,
  })
  for (let times = 0; times < 2; times += 1) await press(bank.fetch, page, byFps, { way: 'fps' })
  expect(lines.filter((line) => line.includes('payer'))).toEqual(['12:00:00.000 payer starts [ps_1001] pm_1001'])
})

/** What goes wrong on purpose: an answer that is lost, a connection that is reset, and webhooks that are held, dropped or given up. */
async function broken(format: 'pretty' | 'json') {
  const lines: string[] = []
  await using partner = await startPartner()
  const observers = logTo(format, (line) => lines.push(line))
  const options = { clock: 'manual', startAt: '2025-03-01T12:00:00Z', webhookUrl: partner.url } as const
  await using bank = await startBank(options, observers)
  const once = (rule: FaultRuleOptions) => bank.faults.add({ ...rule, times: 1 })
  const init = () => call(bank.url, 'session/init/payout', payout).catch(() => undefined)
  once({ on: 'request', fault: 'answer_lost' })
  once({ on: 'request', fault: 'reset_after_body' })
  once({ on: 'webhook', fault: 'hold' })
  once({ on: 'webhook', fault: 'drop' })
  once({ on: 'webhook', fault: 'wrong_signature' })
  await init()
  await init()
  await bank.clock.advance('PT1S')
  await init()
  await bank.clock.advance('PT1S')
  await init()
  await bank.clock.advance('PT1S')
  observers.onError!(new Error('our own'))
  return lines
}

it('pretty: names each fault, and has a line for a webhook that is not sent', async () => {
  const lines = await broken('pretty')
  const start = '<-- POST /api/v2/session/init/payout demo_project'
  const ms = '\\d+(\\.\\d)? ms'
  const wanted = [
    `${start} 200 ${ms} \\[ps_1001 checking\\] fault answer_lost`,
    `${start} reset ${ms} fault reset_after_body`,
    '--- ready_to_confirm \\[ps_1001\\] held fault hold',
    `${start} 200 ${ms} \\[ps_1002 checking\\]`,
    '--- ready_to_confirm \\[ps_1002\\] dropped fault drop',
    `${start} 200 ${ms} \\[ps_1003 checking\\]`,
    `--> ready_to_confirm \\[ps_1003\\] 200 ${ms} http://\\S+ fault wrong_signature`,
  ]
  expect(lines).toEqual([
    ...wanted.map((each) => expect.stringMatching(new RegExp(`^12:00:0\\d\\.\\d{3} ${each}$`))),
    '!!! Error: our own',
    ...lines.slice(wanted.length + 1).map(() => expect.stringMatching(/^ {4}at /)),
  ])
})

it('json: names each fault, and an error of our own is a crash', async () => {
  const lines = (await broken('json')).map((line) => JSON.parse(line))
  const request = { kind: 'request', project: 'demo_project' }
  const webhook = { kind: 'webhook', type: 'ready_to_confirm' }
  expect(lines).toMatchObject([
    { ...request, status: 200, fault: 'answer_lost' },
    { ...request, status: 'reset', fault: 'reset_after_body' },
    { ...webhook, id: 'wh_1', outcome: 'held', fault: 'hold' },
    { ...request, status: 200 },
    { ...webhook, id: 'wh_2', outcome: 'dropped', fault: 'drop' },
    { ...request, status: 200 },
    { ...webhook, id: 'wh_3', outcome: 'delivered', fault: 'wrong_signature', attempt: 1 },
    { kind: 'crash', error: expect.stringContaining('our own') },
  ])
  expect(lines.map(({ fault }) => fault !== undefined)).toEqual([true, true, true, false, true, false, true, false])
})

it('pretty: shows how a call moved its session on, and how an unknown project is made', async () => {
  const lines: string[] = []
  const observers = logTo('pretty', (line) => lines.push(line))
  await using bank = await startBank({ clock: 'manual' }, observers)
  await call(bank.url, 'session/init/payout', payout)
  await bank.clock.runToIdle()
  await call(bank.url, 'session/confirm', { session_id: 'ps_1001' })
  await call(bank.url, 'session/status', { session_id: 'ps_1001' })
  await call(bank.url, 'session/create', {}, { project: 'shop' })
  const hint = 'no project is called "shop" | serve --project ID makes one, --auto-projects each that is called'
  expect(lines.filter((line) => line.includes('<--'))).toEqual([
    expect.stringMatching(/ ms \[ps_1001 checking\]$/),
    expect.stringMatching(/ ms \[ps_1001 awaiting_confirm → confirmed\]$/),
    expect.stringMatching(/ ms \[ps_1001 confirmed\]$/),
    expect.stringMatching(new RegExp(`${hint.replace('|', '\\|')}$`)),
  ])
})

it.each(['pretty', 'json'] as const)('%s: shows no card number that was sent as a session', async (format) => {
  const lines: string[] = []
  await using bank = await startBank(
    {},
    logTo(format, (line) => lines.push(line)),
  )
  await call(bank.url, 'session/status', { session_id: '5555555555554444' })
  expect(lines).toHaveLength(1)
  expect(lines[0] + JSON.stringify(await bank.requests())).not.toContain('5555555555554444')
  expect(await bank.requests()).toMatchObject([{ session_id: '555555******4444' }])
})

it('says once that the store does not answer, and that it does again', () => {
  const toldIn = (format: 'pretty' | 'json') => {
    const lines: string[] = []
    const { onStoreAway, onStoreBack } = onlyWrong(
      'off',
      logTo(format, (line) => lines.push(line)),
    )
    onStoreAway!(new Error('connect ECONNREFUSED 127.0.0.1:5432'))
    onStoreBack!(12_345)
    return lines
  }
  expect(toldIn('pretty')).toEqual([
    '!!! the store does not answer: calls are refused with 503 until it does: connect ECONNREFUSED 127.0.0.1:5432',
    'the store answers again after 12.3 s',
  ])
  expect(toldIn('json').map((line) => JSON.parse(line))).toMatchObject([
    { kind: 'store', state: 'away', error: 'connect ECONNREFUSED 127.0.0.1:5432' },
    { kind: 'store', state: 'back', away_ms: 12_345 },
  ])
})
