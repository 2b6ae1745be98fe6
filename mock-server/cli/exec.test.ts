import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { runProgram } from '../testing/run-program.ts'

vi.setConfig({ testTimeout: 60_000 })

const node = process.execPath
/** A test run of a partner, in a few lines of JavaScript. */
const exec = (flags: string[], script: string, more = {}) =>
  runProgram(['exec', ...flags, '--', node, '--input-type=module', '-e', script], more)

const paysOnce = `
  import { createSign, createVerify } from 'node:crypto'
  import { readFileSync } from 'node:fs'
  const { BANK131_MOCK_URL: url, BANK131_MOCK_PROJECT: project, BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE: key } = process.env
  const body = JSON.stringify({
    payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
    amount_details: { amount: 100, currency: 'rub' },
  })
  const sign = createSign('sha256').update(body).sign(readFileSync(key), 'base64')
  const headers = { 'X-PARTNER-PROJECT': project, 'X-PARTNER-SIGN': sign }
  const answer = await fetch(url + '/api/v2/session/init/payout', { method: 'POST', body, headers })
  console.log(answer.status, (await answer.json()).status)
`

describe('exec', () => {
  it('says in its help that it takes a free port, as it does', async () => {
    expect((await runProgram(['help', 'exec'])).out).toMatch(/--port N .*\(default 8131; exec: a free one\)\n/)
    const printed = async () => (await exec([], 'console.log(new URL(process.env.BANK131_MOCK_URL).port)')).out
    expect(await printed()).not.toBe('8131\n')
  })

  it('runs a command beside a bank that it finds by its environment, and touches none of what it prints', async () => {
    const { code, out, err } = await exec([], paysOnce)
    expect([code, out]).toEqual([0, '200 ok\n'])
    expect(err).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n/)
    expect(err).toContain('\nstopped; ')
  })

  it('tells the command where the keys are, which are gone afterwards, and where webhooks go', async () => {
    const names = "Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('BANK131_MOCK_')))"
    const webhookUrl = 'http://127.0.0.1:9/hook'
    const script = `console.log(JSON.stringify(${names}))`
    const flags = ['--project', 'shop', '--webhook-url', webhookUrl, '--admin-token', 'secret']
    const env = JSON.parse((await exec(flags, script)).out)
    expect(env).toMatchObject({
      BANK131_MOCK_URL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      BANK131_MOCK_PROJECT: 'shop',
      BANK131_MOCK_WEBHOOK_URL: webhookUrl,
      BANK131_MOCK_ADMIN_TOKEN: 'secret',
    })
    for (const name of ['PARTNER_PRIVATE_KEY_FILE', 'BANK_PUBLIC_KEY_FILE'])
      expect(existsSync(env[`BANK131_MOCK_${name}`])).toBe(false)
  })

  it('ends as the command does', async () => {
    expect((await exec([], 'process.exit(3)')).code).toBe(3)
    expect((await exec([], "process.kill(process.pid, 'SIGKILL')")).code).toBe(128 + 9)
    expect((await runProgram(['exec', '--', 'no-such-program'])).code).toBe(127)
  })

  it('ends with 1 where less than --min-coverage was met, unless the command has failed by itself', async () => {
    const enough = await exec(['--min-coverage', '1'], paysOnce)
    const less = await exec(['--min-coverage', '100'], paysOnce)
    const failed = await exec(['--min-coverage', '100'], 'process.exit(3)')
    expect([enough.code, less.code, failed.code]).toEqual([0, 1, 3])
    expect(less.out).toBe('200 ok\n')
    expect(less.err).toMatch(/bank131-mock exec: --min-coverage: expected 100 %, got [\d.]+ %/)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('passes %s on, and judges the run after it', async (signal) => {
    const waits = `process.on('${signal}', () => process.exit(7)); console.log('up'); setInterval(() => {}, 1000)`
    const { code, err } = await exec(['--min-coverage', '0'], waits, {
      started: (child: { kill(signal: NodeJS.Signals): boolean; stdout: NodeJS.ReadableStream }) =>
        child.stdout.once('data', () => child.kill(signal)),
    })
    expect([code, err]).toEqual([7, expect.stringContaining('coverage 0 %')])
  })

  it('prints of calls what went wrong, and with --log all all of them', async () => {
    const calls = `
      for (const path of ['/api/v2/session/nothing', '/livez']) await fetch(process.env.BANK131_MOCK_URL + path)
    `
    expect((await exec([], calls + paysOnce)).err.match(/ <-- .*/g)).toEqual([
      expect.stringContaining('/api/v2/session/nothing'),
    ])
    expect((await exec(['--log', 'all'], calls + paysOnce)).err).toContain(' <-- POST /api/v2/session/init/payout')
    expect((await exec(['--log', 'off'], calls + paysOnce)).err).not.toContain('<--')
  })

  it('leaves flags and --help behind the command to the command, with -- or without', async () => {
    const { out } = await runProgram(['exec', '--log', 'off', '--', node, '-p', 'process.argv[1]', '--', '--help'])
    expect(out).toBe('--help\n')
    expect((await runProgram(['exec', '--log=off', '--strict', node, '--help'])).out).toContain('--input-type')
    expect((await runProgram(['exec', '--help'])).out).toContain('BANK131_MOCK_URL')
  })

  it('with --log-format json says all that it says as objects, a line each', async () => {
    const { err } = await exec(['--log-format', 'json', '--min-coverage', '0'], '')
    const kinds = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).kind)
    expect(kinds).toEqual(['ready', 'stopped', 'coverage'])
  })

  it('asks for a command', async () => {
    const { code, err } = await runProgram(['exec', '--strict'])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('expected a command: bank131-mock exec [flags] -- npm test'),
    ])
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
