import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { ask, call, control, payout, promised, signatureOf, startPartner } from '../testing/sample-partner.ts'
import { type Served, serve } from '../testing/sample-serve.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Ends the program by a signal; what it has ended with. */
async function ended({ child }: Served, signal: NodeJS.Signals) {
  const exited = once(child, 'close')
  child.kill(signal)
  return exited
}

const project = (url: string, method: string, path: string, body?: object) =>
  control(url, method, `projects/demo_project/${path}`, body)

const sessionsIn = async (url: string) => ((await project(url, 'GET', 'sessions')).body as { items: unknown[] }).items

it('SIGTERM answers a call that the latency fault holds, and ends', async () => {
  const bank = await serve([])
  await project(bank.url, 'PUT', 'faults', { rules: [{ on: 'request', fault: 'latency', ms: 600_000 }] })
  const held = call(bank.url, 'session/create', {})
  await vi.waitFor(async () => expect(await sessionsIn(bank.url)).toHaveLength(1), 20_000)
  expect(await ended(bank, 'SIGTERM')).toEqual([0, null])
  expect(await held).toMatchObject({ http: 200 })
})

it('SIGTERM does not wait for a client that pipelines and reads nothing, nor for the webhook behind its answer', async () => {
  await using partner = await startPartner()
  const bank = await serve(['--webhook-url', partner.url])
  const { session } = await call(bank.url, 'session/init/payout', { ...payout, metadata: 'x'.repeat(900_000) })
  await partner.arrival(1)
  const socket = connect(Number(new URL(bank.url).port), '127.0.0.1').pause()
  onTestFinished(() => void socket.destroy())
  // In one piece, which Node reads to its end however much it has to answer.
  socket.write(wired('session/status', { session_id: session.id }).repeat(20) + wired('session/init/payout', payout))
  const webhooks = async () => (await project(bank.url, 'GET', 'webhooks')).body
  const items = [{ status: 'delivered' }, { status: 'due' }]
  await vi.waitFor(async () => expect(await webhooks()).toMatchObject({ items }), 20_000)
  expect(await ended(bank, 'SIGTERM')).toEqual([0, null])
  expect(bank.lines.at(-1)).toBe('stopped; 1 webhook was still due')
  expect(partner.received).toHaveLength(1)
})

function wired(method: string, body: object): string {
  const text = JSON.stringify(body)
  const head = [
    `POST /api/v2/${method} HTTP/1.1`,
    'Host: bank',
    'X-PARTNER-PROJECT: demo_project',
    `X-PARTNER-SIGN: ${signatureOf(text)}`,
    `Content-Length: ${text.length}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${text}`
}

/** Calls whose lines in the log are long: 3 MB in all, which no pipe holds. */
const CALLS = 200
async function fillLog(url: string) {
  const headers = { 'X-PARTNER-PROJECT': 'x'.repeat(7_500) }
  for (let made = 0; made < CALLS; made++) {
    const { status } = await ask(url, { path: '/api/v2/session/create', body: '{}', headers })
    expect(status).toBe(401)
  }
}

it('answers, and ends, where nobody reads what it prints', async () => {
  const bank = await serve([])
  bank.child.stdout?.pause()
  await fillLog(bank.url)
  const exited = once(bank.child, 'exit')
  bank.child.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
})

it.each(['pretty', 'json'])('counts the lines of the log (%s) that nobody has read, and says so', async (format) => {
  const bank = await serve(['--log-format', format])
  bank.child.stdout?.pause()
  await fillLog(bank.url)
  bank.child.stdout?.resume()
  const isNotice = (line: string) => line.includes(format === 'json' ? '"kind":"dropped"' : 'dropped:')
  await vi.waitFor(async () => {
    await call(bank.url, 'session/create', {})
    expect(bank.lines.some(isNotice)).toBe(true)
  }, 20_000)
  const dropped = bank.lines.find(isNotice)!
  const count = Number(/(?:"lines":|!!! )(\d+)/.exec(dropped)?.[1])
  expect(count).toBeGreaterThan(0)
  expect(bank.lines.filter((line) => line.includes('xxxxx')).length).toBe(CALLS - count)
})

it('a second SIGTERM waits for no partner', async () => {
  await using partner = await startPartner()
  partner.behave = () => {}
  const bank = await serve(['--webhook-url', partner.url])
  await call(bank.url, 'session/init/payout', payout)
  await partner.arrival(1)
  bank.child.kill('SIGTERM')
  await vi.waitFor(() => expect(ask(bank.url, { method: 'GET', path: '/livez' })).rejects.toThrow(), 20_000)
  expect(await ended(bank, 'SIGTERM')).toEqual([0, null])
  expect(bank.lines.at(-1)).toBe('stopped; 1 webhook was still due')
})

it('SIGTERM waits as long as --grace says, in which --log-format json says all as objects', async () => {
  await using partner = await startPartner()
  partner.behave = () => {}
  const bank = await serve(['--webhook-url', partner.url, '--grace', '1', '--log-format', 'json'])
  const { session } = await call(bank.url, 'session/init/payout', payout)
  await partner.arrival(1)
  expect(await ended(bank, 'SIGTERM')).toEqual([0, null])
  const said = bank.lines.map((line) => JSON.parse(line))
  expect(said[0]).toMatchObject({
    kind: 'ready',
    message: `listening on ${bank.url}`,
    control_api: `${bank.url}/__admin`,
    notes: expect.arrayContaining(['project demo_project']),
  })
  expect(said[1]).toMatchObject({ kind: 'request', session_id: session.id })
  expect(said.at(-1)).toEqual({ kind: 'stopped', message: 'stopped; 1 webhook was still due', due: 1 })
})

it('SIGINT ends at once while a clock is moved that never becomes idle', async () => {
  await using partner = await startPartner()
  const bank = await serve(['--webhook-url', partner.url, '--clock', 'manual', '--auto-confirm'])
  partner.behave = async (_, response) => {
    await call(bank.url, 'session/init/payout', payout).catch(() => {})
    response.end()
  }
  await call(bank.url, 'session/init/payout', payout)
  const moving = project(bank.url, 'POST', 'clock/run-to-idle', { limit: 1_000_000 }).catch(() => 'broken off')
  await partner.arrival(3)
  expect(await ended(bank, 'SIGINT')).toEqual([130, null])
  expect(await moving).toBe('broken off')
})

it('SIGINT ends at once also what SIGTERM waits for', async () => {
  await using partner = await startPartner()
  const hanging = promised()
  partner.behave = () => hanging.keep()
  const other = await serve(['--webhook-url', partner.url])
  await call(other.url, 'session/init/payout', payout)
  await hanging.promise
  other.child.kill('SIGTERM')
  await vi.waitFor(() => expect(ask(other.url, { method: 'GET', path: '/livez' })).rejects.toThrow(), 20_000)
  expect(await ended(other, 'SIGINT')).toEqual([130, null])
})
