import { expect, it } from 'vitest'
import { createBank, startBank } from '../index.ts'
import { answerWith, ask, call, payout, startPartner } from '../testing/sample-partner.ts'
import { metricsText } from '../views/metrics-text.ts'

/** Reads the text format strictly: anything that is no comment and no sample is an error. */
function parse(text: string): Record<string, number> {
  expect(text.endsWith('\n')).toBe(true)
  const declared = new Map<string, string>()
  const samples: Record<string, number> = {}
  for (const line of text.trimEnd().split('\n')) {
    const type = /^# TYPE (\w+) (counter|gauge)$/.exec(line)
    if (type) declared.set(type[1]!, type[2]!)
    if (line.startsWith('# ')) continue
    const sample = /^([a-z_][a-z0-9_]*)(\{(?:[a-z_]+="(?:[^"\\\n]|\\["\\n])*",?)+\})? (\d+(?:\.\d+)?(?:e-\d+)?)$/.exec(
      line,
    )
    if (!sample) throw new Error(`no sample: ${line}`)
    const [, name, labels = '', value] = sample
    expect([...declared.keys()]).toContain(name)
    samples[`${name}${labels}`] = Number(value)
  }
  return samples
}

it('counts calls, webhooks, sessions, what is due and the journal, for Prometheus', async () => {
  await using partner = await startPartner()
  partner.next.push(answerWith(503))
  await using bank = await startBank({
    clock: 'manual',
    webhookUrl: partner.url,
    projects: { demo_project: {}, shop: {} },
  })
  await call(bank.url, 'session/init/payout', payout)
  await call(bank.url, 'session/init/payout', payout, { project: 'shop' })
  await call(bank.url, 'session/confirm', {}, { version: 'v1' })
  await ask(bank.url, { path: '/api/v2/4242424242424242', body: '{}' })
  await bank.clock.runToIdle()

  const { headers, text } = await ask(bank.url, { method: 'GET', path: '/metrics' })
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  const { bank131_mock_journal_bytes: bytes, ...samples } = parse(text)
  const seconds = Object.entries(samples).filter(([name]) => name.startsWith('bank131_mock_request_seconds_total'))
  expect(seconds.map(([, value]) => value > 0)).toEqual([true, true, true])
  for (const [name] of seconds) delete samples[name]
  expect(bytes).toBeGreaterThan(4 * 1024)
  expect(samples).toEqual({
    'bank131_mock_requests_total{path="/api/v2/session/init/payout",status="200"}': 2,
    'bank131_mock_requests_total{path="/api/v1/session/confirm",status="400"}': 1,
    'bank131_mock_requests_total{path="unknown",status="404"}': 1,
    'bank131_mock_webhook_attempts_total{type="ready_to_confirm",result="503"}': 1,
    'bank131_mock_webhook_attempts_total{type="ready_to_confirm",result="delivered"}': 1,
    bank131_mock_projects: 2,
    bank131_mock_sessions: 2,
    'bank131_mock_due{kind="step"}': 2,
    'bank131_mock_due{kind="webhook"}': 0,
    bank131_mock_journal_requests: 4,
    bank131_mock_store_up: 1,
    bank131_mock_store_retries_total: 0,
    bank131_mock_store_leases_lost_total: 0,
  })
})

it('counts the commits of a bank in a file', async () => {
  await using bank = await startBank({ store: 'sqlite::memory:' })
  const commits = async () => {
    const { text } = await ask(bank.url, { method: 'GET', path: '/metrics' })
    const samples = parse(text)
    expect(samples).toMatchObject({ bank131_mock_store_up: 1, bank131_mock_store_failed_commits_total: 0 })
    return samples.bank131_mock_store_commits_total!
  }
  const before = await commits()
  await call(bank.url, 'session/create', {})
  expect(await commits()).toBeGreaterThan(before)
})

it('is there without a socket, and before anything has happened', async () => {
  await using bank = createBank()
  const samples = parse(await (await bank.fetch(new Request('http://bank/metrics'))).text())
  expect(samples).toMatchObject({ bank131_mock_sessions: 0, bank131_mock_journal_requests: 0 })
})

it('escapes what a label cannot hold', () => {
  const text = metricsText([
    { name: 'a', type: 'gauge', help: 'x\ny\\', samples: [{ labels: { path: 'q"b\\c\nd' }, value: 0.5 }] },
  ])
  expect(text).toContain('# HELP bank131_mock_a x\\ny\\\\\n')
  expect(parse(text)).toEqual({ 'bank131_mock_a{path="q\\"b\\\\c\\nd"}': 0.5 })
})
