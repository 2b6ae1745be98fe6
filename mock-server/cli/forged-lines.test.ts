import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { ask, call, control, payout, signatureOf, startPartner } from '../testing/sample-partner.ts'
import { serve } from '../testing/sample-serve.ts'
import { main } from './main.ts'

/** A line as the bank would write it, and orders to a terminal. */
const forged = '\n12:00:00.000 <-- POST /api/v2/session/confirm demo_project 200 1.0 ms\x1b[2J\x9b1A\u2028\u202e'
// biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
const unprintable = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

/** All that comes from outside and is in a line of the log: keys, names of projects, types, addresses, errors of a partner. */
async function attacked(format: 'pretty' | 'json'): Promise<string[]> {
  await using partner = await startPartner()
  const bank = await serve(['--log-format', format, '--clock', 'manual'])
  const project = (path: string, method: string, body?: object) =>
    control(bank.url, method, `projects/demo_project${path}`, body)
  await call(bank.url, 'session/init/payout', { ...payout, amount_details: { [forged]: 1, amount: forged } })
  const wrong = { 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': `\x9b31m${signatureOf('{}')}` }
  await ask(bank.url, { path: '/api/v2/session/create', body: '{}', headers: wrong })
  await ask(bank.url, { path: '/api/v2/none', body: '{}', headers: { 'X-PARTNER-PROJECT': '\x85\x9b2J' } })
  await project('', 'PUT', { webhook_url: `${partner.url}?${forged}` })
  await project('/faults', 'PUT', { rules: [{ on: 'webhook', fault: 'unknown_type', type: forged, times: 1 }] })
  await call(bank.url, 'session/init/payout', payout)
  await project('/clock/run-to-idle', 'POST')
  await call(bank.url, 'session/status', { session_id: `ps_1${forged}` })
  await ask(bank.url, { path: '/api/v2/the_last', body: '{}' })
  await bank.line('the_last')
  return bank.lines
}

it.each(['pretty', 'json'] as const)(
  'no line of the log (%s) can be forged, or give orders to a terminal',
  async (format) => {
    const lines = await attacked(format)
    expect(lines.filter((line) => unprintable.test(line))).toEqual([])
    expect(lines.filter((line) => line.startsWith('12:00:00.000'))).toEqual([])
    expect(lines.filter((line) => line.includes('12:00:00.000')).length).toBeGreaterThan(2)
    if (format === 'pretty') return
    const entries = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
    expect(entries.find(({ kind, type }) => kind === 'webhook' && type === forged)).toMatchObject({
      outcome: 'delivered',
    })
  },
)

it.each<[string, string[]]>([
  ['an argument', ['clock', `show${forged}`]],
  ['a command', [`serve${forged}`]],
  ['a flag', ['serve', `--port${forged}`]],
  ['the value of a flag', ['serve', '--project', forged]],
  ['the name of a file', ['serve', '--config', `none${forged}`]],
  ['an address', ['readyz', '--url', `http://127.0.0.1:1/${forged}`]],
])('what is said of %s is one line', async (_, args) => {
  const { out, err } = await said(args)
  expect(out).toEqual([])
  expect(err).toHaveLength(1)
  expect(err[0]).not.toMatch(unprintable)
})

it('what a server says is one line', async () => {
  const server = createServer((_, response) => {
    const clock = { mode: forged, now: forged, next_due: { at: forged, session_id: forged, event: forged } }
    response.end(JSON.stringify(clock))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { out, err } = await said(['clock', '--url', `http://127.0.0.1:${port}`])
  expect(err).toEqual([])
  expect(out).toHaveLength(1)
  expect(out[0]).not.toMatch(unprintable)
})

/** What the program prints, each piece as it comes. */
async function said(args: string[]) {
  const printed: { out: string[]; err: string[] } = { out: [], err: [] }
  const { out, err } = printed
  await main(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    env: {},
    cwd: import.meta.dirname,
    input: async () => '',
  })
  return printed
}
