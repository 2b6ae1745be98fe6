import { connect, createServer, type Socket } from 'node:net'
import { Client } from 'pg'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { clusterPrograms, sampleCluster, withoutPrograms } from '../../testing/sample-cluster.ts'
import { ask, call, control, payout, signatureOf, startPartner } from '../../testing/sample-partner.ts'
import { type Served, serve } from '../../testing/sample-serve.ts'

vi.setConfig({ testTimeout: 120_000 })

const envelope = (outcome: string) => ({
  status: 'error',
  error: { code: 'internal_error', description: expect.stringContaining(outcome) },
})

/** So long a call may take that the database does not answer, as docs/sharing.md says; the second where the network swallows everything. */
const [REFUSED_WITHIN_MS, SWALLOWED_WITHIN_MS] = [10_000, 30_000]

async function within<T>(ms: number, run: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const done = await run()
  expect(performance.now() - from).toBeLessThan(ms)
  return done
}

/** How the bank says meanwhile that it cannot. */
async function expectAway({ url }: Served): Promise<void> {
  const headers = { 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': signatureOf('{}') }
  const refused = await within(REFUSED_WITHIN_MS, () =>
    ask(url, { path: '/api/v2/session/create', body: '{}', headers }),
  )
  expect([refused.status, refused.headers['retry-after'], JSON.parse(refused.text)]).toEqual([
    503,
    '1',
    envelope('the store of the mock does not answer right now, and nothing was done'),
  ])
  const asked = () => control(url, 'GET', 'projects/demo_project/sessions')
  expect(await within(REFUSED_WITHIN_MS, asked)).toEqual({
    status: 503,
    type: 'application/problem+json',
    body: {
      title: 'Service unavailable',
      status: 503,
      detail: expect.stringContaining('does not answer right now'),
    },
  })
  const probe = async (path: string) => (await ask(url, { method: 'GET', path })).status
  expect([await probe('/livez'), await probe('/readyz')]).toEqual([200, 503])
  const { status, text } = await ask(url, { method: 'GET', path: '/metrics' })
  expect([status, text]).toEqual([200, expect.stringContaining('\nbank131_mock_store_up 0\n')])
}

if (clusterPrograms === undefined) describe.skip(withoutPrograms, () => {})
else {
  const cluster = await sampleCluster(clusterPrograms)

  const query = async (...statements: string[]) => {
    const client = new Client({ connectionString: cluster.url })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }

  it('a server that is gone is told of in one line, calls are refused in the bank’s words, and it goes on by itself', async () => {
    await using partner = await startPartner()
    const bank = await serve(['--store', cluster.url, '--webhook-url', partner.url])
    const first = await call(bank.url, 'session/init/payout', payout, { key: 'order-1' })
    expect(first.http).toBe(200)
    await partner.arrival(1)
    cluster.stop('immediate')
    await expectAway(bank)
    await expectAway(bank)
    const again = () => call(bank.url, 'session/init/payout', payout, { key: 'order-2' })
    expect(await again()).toMatchObject({ http: 503, ...envelope('nothing was done') })
    cluster.start()
    await bank.line('the store answers again after')
    const second = await again()
    expect(second).toMatchObject({ http: 200, session: { status: 'in_progress' } })
    expect(await again()).toMatchObject({ http: 400, error: { code: 'idempotency_key_already_exists' } })
    expect((await ask(bank.url, { method: 'GET', path: '/readyz' })).status).toBe(200)
    const ids = [first, second].map(({ session }) => session.id)
    const { body } = await control(bank.url, 'GET', 'projects/demo_project/sessions')
    expect((body as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual(ids)
    await partner.arrival(2)
    expect(partner.received.map(({ sessionId }) => sessionId)).toEqual(ids)
    // A line for the beginning and one for the end; each call has its own.
    const others = bank.lines.filter((line) => /store/.test(line) && !/<--/.test(line))
    expect(others).toEqual([
      expect.stringContaining('the store does not answer: calls are refused with 503 until it does: '),
      expect.stringMatching(/^the store answers again after \d+\.\d s$/),
    ])
    expect(bank.lines.filter((line) => /^\s+at /.test(line))).toEqual([])
    expect(bank.lines.filter((line) => /<-- .* 503 .* internal_error: the store/.test(line))).toHaveLength(3)
  })

  it('connections that an operator ends, one after the other and all at once, cost no call its answer', async () => {
    await using partner = await startPartner()
    const bank = await serve(['--store', cluster.url, '--webhook-url', partner.url, '--project', 'ended'])
    const ids: string[] = []
    for (let nth = 0; nth < 12; nth += 1) {
      const calling = call(bank.url, 'session/init/payout', payout, { project: 'ended', key: `ended-${nth}` })
      await query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'bank131-mock%' ${nth % 3 === 0 ? '' : 'ORDER BY random() LIMIT 1'}`,
      )
      const { http, session } = await calling
      expect(http).toBe(200)
      ids.push(session.id)
    }
    expect(new Set(ids).size).toBe(12)
    expect(bank.lines.filter((line) => /^\s+at /.test(line))).toEqual([])
  })

  it('where there are too many connections calls are refused until there is one', async () => {
    await query('CREATE ROLE few LOGIN CONNECTION LIMIT 20', 'CREATE DATABASE few OWNER few')
    const url = Object.assign(new URL(cluster.url), { username: 'few', pathname: '/few' }).href
    const bank = await serve(['--store', url])
    expect((await call(bank.url, 'session/create', {})).http).toBe(200)
    await query(
      'ALTER ROLE few CONNECTION LIMIT 0',
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'few'",
    )
    await expectAway(bank)
    expect(await bank.line('the store does not answer')).toContain('too many connections for role')
    await query('ALTER ROLE few CONNECTION LIMIT 20')
    await bank.line('the store answers again')
    expect((await call(bank.url, 'session/create', {})).http).toBe(200)
  })

  it('a network that swallows what is sent keeps no call for good, and what was lost on it is asked anew', async () => {
    const line = await startLine(Number(new URL(cluster.url).port))
    const bank = await serve(['--store', Object.assign(new URL(cluster.url), { port: line.port }).href])
    expect((await call(bank.url, 'session/create', {}, { key: 'before' })).http).toBe(200)
    line.isCut = true
    const lost = await within(SWALLOWED_WITHIN_MS, () => call(bank.url, 'session/create', {}, { key: 'lost' }))
    expect(lost).toMatchObject({ http: 503, ...envelope('the store of the mock does not answer right now') })
    line.isCut = false
    await bank.line('the store answers again')
    expect((await call(bank.url, 'session/create', {}, { key: 'lost' })).http).toBe(200)
  })
}

/** A way to a port that can be cut: nothing is refused, and nothing comes through. */
async function startLine(to: number) {
  const line = { port: '', isCut: false }
  const all = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const [from, onto] of [
      [near, far],
      [far, near],
    ] as const) {
      all.add(from)
      from.on('data', (bytes) => line.isCut || onto.write(bytes))
      from.on('error', () => {})
      from.on('close', () => onto.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  line.port = String((server.address() as { port: number }).port)
  onTestFinished(() => {
    server.close()
    for (const socket of all) socket.destroy()
  })
  return line
}
