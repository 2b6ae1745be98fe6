import { expect, it } from 'vitest'
import { ask, call, payout, signatureOf, startPartner } from '../bank/sample-partner.ts'
import { startBank } from '../index.ts'
import { logTo } from './log.ts'

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
    expect.stringMatching(/^12:00:00\.000 <-- POST \/api\/v1\/session\/init\/payout demo_project 200 \d+(\.\d)? ms$/),
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
    hint: items[1]!.signature.hint,
  })
  expect(nobody).toMatchObject({ request_id: items[2]!.id, status: 401 })
  expect(nobody).not.toHaveProperty('project')
})
