import { execFileSync } from 'node:child_process'
import { createVerify } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { createBank } from '../index.ts'
import { program, serve } from '../testing/sample-serve.ts'
import { main } from './main.ts'

interface Ended {
  code: number
  out: string
  err: string
}

/** The program inside this process: what it prints and how it ends. */
async function cli(args: string[], { env = {}, cwd = tmpdir(), input = '' } = {}): Promise<Ended> {
  const ended = { code: 0, out: '', err: '' }
  const out = (text: string) => {
    ended.out += `${text}\n`
  }
  const err = (text: string) => {
    ended.err += `${text}\n`
  }
  ended.code = await main(args, { out, err, env, cwd, input: async () => input })
  return ended
}

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function partner(answer: (body: string) => Promise<number> | number): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    response.writeHead(await answer(body)).end()
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const signer = createBank().partner

async function call(url: string, method: string, fields: object, project = 'demo_project') {
  const body = JSON.stringify(fields)
  const headers = { 'x-partner-project': project, 'x-partner-sign': await signer.sign(body) }
  const answer = await fetch(`${url}/api/v2/${method}`, { method: 'POST', body, headers })
  return (await answer.json()) as { status: string; session: { id: string }; error?: { code: string } }
}

const payout = {
  payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
  amount_details: { amount: 100, currency: 'rub' },
}

describe('serve', () => {
  it('says where it listens on a line of its own, then where its control API and its inspector are', async () => {
    const { url, lines, line } = await serve([])
    await line('inspector')
    expect(lines.slice(0, 3)).toEqual([
      `listening on ${url}`,
      `control API ${url}/__admin`,
      `inspector ${url}/__admin/ui`,
    ])
    expect((await fetch(`${url}/livez`)).status).toBe(200)
    expect((await call(url, 'session/create', {})).status).toBe('ok')
    expect(await line('<--')).toMatch(
      /^\d\d:\d\d:\d\d\.\d{3} <-- POST \/api\/v2\/session\/create demo_project 200 \d+(\.\d)? ms \[ps_\d+ created\]$/,
    )
  })

  it('gives ids that no other start gives, and with --seed the same each time', async () => {
    const firstId = async (args: string[]) => {
      const { url, child } = await serve(args)
      const { session } = await call(url, 'session/create', {})
      child.kill('SIGKILL')
      return session.id
    }
    const [one, other, seeded] = [await firstId([]), await firstId([]), await firstId(['--seed', '7'])]
    expect(one).toMatch(/^ps_\d{10,15}$/)
    expect(Math.abs(Number(one.slice(3)) - Number(other.slice(3)))).toBeGreaterThanOrEqual(1_000_000)
    expect(seeded).toBe('ps_1001')
  })

  it('takes flag before environment before config file before default', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'bank131-mock-'))
    writeFileSync(
      join(cwd, 'bank131-mock.config.json'),
      JSON.stringify({ project: 'from_file', clock: 'manual', strict: true }),
    )
    const { url } = await serve(['--project', 'from_flag'], {
      cwd,
      env: { BANK131_MOCK_PROJECT: 'from_env', BANK131_MOCK_STRICT: 'false' },
    })
    const { items } = (await (await fetch(`${url}/__admin/projects`)).json()) as { items: object[] }
    expect(items).toMatchObject([{ id: 'from_flag', clock: 'manual', strict: false }])
  })

  it('takes a TypeScript config file with projects of their own', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'bank131-mock-'))
    const config =
      'export default { projects: { shop: { autoConfirm: true }, bar: {} } satisfies object, pace: { processingMs: 1 } }\n'
    writeFileSync(join(cwd, 'bank131-mock.config.ts'), config)
    const { url } = await serve([], { cwd })
    const { items } = (await (await fetch(`${url}/__admin/projects`)).json()) as { items: object[] }
    expect(items).toMatchObject([
      { id: 'shop', auto_confirm: true, pace: { processing_ms: 1, settlement_ms: 100 } },
      { id: 'bar', auto_confirm: false },
    ])
  })

  it('writes one JSON object a line when asked to', async () => {
    const url = await partner(() => 200)
    const bank = await serve(['--log-format', 'json', '--webhook-url', url, '--auto-confirm'])
    const { session } = await call(bank.url, 'session/init/payout', payout)
    const request = JSON.parse(await bank.line('"kind":"request"'))
    expect(request).toMatchObject({
      method: 'POST',
      path: '/api/v2/session/init/payout',
      project: 'demo_project',
      status: 200,
      request_id: 'req_1',
    })
    const webhook = JSON.parse(await bank.line('"kind":"webhook"'))
    expect(webhook).toMatchObject({
      type: 'payment_finished',
      session_id: session.id,
      url,
      status: 200,
      outcome: 'delivered',
      attempt: 1,
    })
  })

  it('finishes the delivery under way on SIGTERM, says what was still due, and exits 0', async () => {
    let arrive = () => {}
    const arrived = new Promise<void>((done) => {
      arrive = done
    })
    let answer = (_: number) => {}
    const url = await partner(() => {
      arrive()
      return new Promise<number>((done) => {
        answer = done
      })
    })
    const bank = await serve(['--webhook-url', url])
    const { session } = await call(bank.url, 'session/init/payout', payout)
    await arrived
    const exited = once(bank.child, 'exit')
    bank.child.kill('SIGTERM')
    // A call may still overtake the signal on a busy machine.
    const asked = () => call(bank.url, 'session/status', { session_id: session.id }).catch((error) => error.message)
    await expect.poll(asked).toBe('fetch failed')
    expect(bank.child.exitCode).toBe(null)
    answer(200)
    expect(await exited).toEqual([0, null])
    expect(bank.lines.at(-2)).toContain(`--> ready_to_confirm [${session.id}] 200`)
    expect(bank.lines.at(-1)).toBe('stopped; nothing was due')
  })

  it('says how many webhooks were due when a partner was down', async () => {
    const url = await partner(() => 503)
    const bank = await serve(['--webhook-url', url])
    await call(bank.url, 'session/init/payout', payout)
    expect(await bank.line('-->')).toMatch(/503 .* again at \d\d:/)
    const exited = once(bank.child, 'exit')
    bank.child.kill('SIGTERM')
    expect(await exited).toEqual([0, null])
    expect(bank.lines.at(-1)).toBe('stopped; 1 webhook was still due')
  })

  it('with --min-coverage says what was not met, also to GitHub, and ends with 1 if it is too much', async () => {
    const summary = join(mkdtempSync(join(tmpdir(), 'bank131-mock-')), 'summary.md')
    const env = { GITHUB_STEP_SUMMARY: summary, BANK131_MOCK_ADMIN_TOKEN: 'secret' }
    const ends: unknown[] = []
    for (const minimum of ['0', '100']) {
      const bank = await serve(['--min-coverage', minimum], { env })
      await call(bank.url, 'session/init/payout', payout)
      const exited = once(bank.child, 'close')
      bank.child.kill('SIGTERM')
      ends.push(await exited)
      expect(bank.lines).toContainEqual(expect.stringMatching(/^coverage [1-9][\d.]* % \(\d+ of \d+\)$/))
      expect(bank.lines).toContain('  v2 /session/confirm')
      expect(bank.lines).not.toContain('  v2 /session/init/payout')
    }
    expect(ends).toEqual([
      [0, null],
      [1, null],
    ])
    expect(readFileSync(summary, 'utf8').match(/^### Bank 131 coverage/gm)).toHaveLength(2)
  })

  it('ends with 130 on SIGINT', async () => {
    const { child } = await serve([])
    const exited = once(child, 'exit')
    child.kill('SIGINT')
    expect(await exited).toEqual([130, null])
  })
})

describe('bad usage is one line on standard error and exit 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-'))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const cases: [string, string[], string][] = [
    ['an unknown command', ['serv'], 'no such command: serv (did you mean serve?)'],
    ['an unknown flag', ['serve', '--prot', '1'], '--prot: no such flag (did you mean --port?)'],
    [
      'a coverage that cannot be',
      ['serve', '--min-coverage', '101'],
      '--min-coverage: expected a percentage from 0 to 100, got 101',
    ],
    ['a flag without its value', ['serve', '--port'], '--port: expected N after it, got nothing'],
    ['a port that is no number', ['serve', '--port', 'http'], '--port: expected a whole number, got "http"'],
    ['a port out of range', ['serve', '--port', '70000'], '--port: expected at most 65535, got 70000'],
    ['no sessions at all', ['serve', '--max-sessions', '0'], '--max-sessions: expected at least 1, got 0'],
    ['no project', ['serve', '--project', ''], '--project: expected 1 to 100 letters, digits, _ - or ., got ""'],
    ['a project with a space', ['serve', '--project', 'a b'], '_ - or ., got "a b"'],
    [
      'a mode that does not exist',
      ['serve', '--clock', 'fast'],
      '--clock: expected one of "real", "manual", got "fast"',
    ],
    [
      'a key that is not there',
      ['serve', '--partner-key', '/none.pem'],
      '--partner-key: /none.pem: cannot be read (ENOENT)',
    ],
    [
      'a key that is none',
      ['serve', '--partner-key', file('no.pem', 'hello')],
      'no.pem: expected a public RSA key in PEM',
    ],
    [
      'a private key for the public one',
      ['serve', '--partner-key', file('p.pem', testKeys.partner.privateKey)],
      'this is a private key',
    ],
    [
      'a public key for the private one',
      ['serve', '--bank-key', file('b.pem', testKeys.bank.publicKey)],
      'expected a private RSA key in PEM',
    ],
    [
      'a URL that is none',
      ['serve', '--webhook-url', 'partner.ru'],
      '--webhook-url: expected an http:// or https:// URL, got "partner.ru"',
    ],
    [
      'a host off loopback without a token',
      ['serve', '--host', '0.0.0.0'],
      '--host: 0.0.0.0 opens the control API to others; give --admin-token',
    ],
    [
      'a token that is empty, on every address',
      ['serve', '--host', '0.0.0.0', '--admin-token', ''],
      '--admin-token: expected a token: letters, digits and signs of ASCII, without spaces, got ""',
    ],
    ['a host that only begins like loopback', ['serve', '--host', '127.evil.example'], 'give --admin-token'],
    ['a host that is empty, which is every address', ['serve', '--host', ''], '--host: expected at least 1 characters'],
    ['a flag by the name of what every object has', ['serve', '--constructor', '1'], '--constructor: no such flag'],
    [
      'a seed that is too large',
      ['serve', '--seed', '4294967296'],
      '--seed: expected at most 4294967295, got 4294967296',
    ],
    [
      'a host that is not ours',
      ['serve', '--host', '127.0.0.1.nowhere.invalid', '--admin-token', 'x'],
      'cannot listen on',
    ],
    ['a config file that is not there', ['serve', '--config', 'none.json'], '--config: there is no file'],
    ['a config file that is not JSON', ['serve', '--config', file('bad.json', '{')], 'bad.json: cannot be read'],
    [
      'a setting that does not exist',
      ['serve', '--config', file('odd.json', '{"prot":1}')],
      'odd.json: no such setting: prot (did you mean port?)',
    ],
    ['a key to sign with that is none', ['sign', '--key', file('no2.pem', 'x')], '--key: expected a private RSA key'],
    ['words that no command takes', ['demo', 'now'], 'demo takes no arguments, got "now"'],
  ]
  it.each(cases)('%s', async (_, args, text) => {
    const { code, out, err } = await cli(args)
    expect(err).toContain(text)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect([code, out]).toEqual([2, ''])
  })

  it('a variable that is none', async () => {
    const { code, err } = await cli(['serve'], { env: { BANK131_MOCK_STRICT: 'maybe' } })
    expect([code, err.trim()]).toEqual([
      2,
      'bank131-mock serve: BANK131_MOCK_STRICT: expected true or false, got "maybe"',
    ])
  })

  it('a port that is taken', async () => {
    const { port } = new URL(await partner(() => 200))
    const { code, err } = await cli(['serve', '--port', port])
    expect(code).toBe(2)
    expect(err).toContain(`--port: ${port} is taken on 127.0.0.1; choose another, or 0 for a free one`)
  })
})

describe('the small commands', () => {
  it('demo pays one payout, cancels another, and every signature holds', async () => {
    const out = execFileSync(process.execPath, [program, 'demo'], { encoding: 'utf8' })
    expect(out).toContain('result: ps_1001 accepted, its payout succeeded')
    expect(out).toContain('result: ps_1002 cancelled, its payout failed')
    expect(out).toContain(
      '6 calls signed by the partner and checked by the bank, 4 webhooks signed by the bank and checked by the partner',
    )
  })

  it('sign prints what openssl would, over every byte', async () => {
    const { out } = await cli(['sign'], { input: '{"session_id":"ps_1"}' })
    const good = createVerify('sha256').update('{"session_id":"ps_1"}')
    expect(good.verify(testKeys.partner.publicKey, out.trim(), 'base64')).toBe(true)
    expect((await cli(['sign'], { input: '{"session_id":"ps_1"}\n' })).out).not.toBe(out)
  })

  it('keys writes the published pair, or a new one, and overwrites nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-'))
    expect((await cli(['keys', '--test', '--out', folder])).code).toBe(0)
    expect(readFileSync(join(folder, 'partner.test.private.pem'), 'utf8')).toBe(testKeys.partner.privateKey)
    const once = readFileSync(join(folder, 'bank.test.public.pem'), 'utf8')
    expect(await cli(['keys', '--test', '--out', folder])).toMatchObject({ code: 0, err: '' })
    writeFileSync(join(folder, 'bank.test.public.pem'), 'mine')
    expect(await cli(['keys', '--test', '--out', folder])).toMatchObject({ code: 2, out: '' })
    expect([once, readFileSync(join(folder, 'bank.test.public.pem'), 'utf8')]).toEqual([
      testKeys.bank.publicKey,
      'mine',
    ])
    expect((await cli(['keys', '--out', folder])).code).toBe(0)
    const pair = readFileSync(join(folder, 'private.pem'), 'utf8')
    const again = await cli(['keys', '--out', folder])
    expect([again.code, readFileSync(join(folder, 'private.pem'), 'utf8')]).toEqual([2, pair])
  })

  it('readyz waits for a bank, and gives up', async () => {
    const { url } = await serve([])
    expect(await cli(['readyz', '--wait', '--url', url])).toMatchObject({ code: 0, out: `ready: ${url}\n` })
    const nobody = await partner(() => 200)
    await new Promise((done) => servers.pop()!.close(done))
    const down = await cli(['readyz', '--wait', '--timeout', '0', '--url', nobody])
    expect([down.code, down.err]).toEqual([1, `not ready: ${nobody}: ECONNREFUSED\n`])
  })

  it('help names every command', async () => {
    const { out } = await cli(['--help'])
    for (const name of ['serve', 'demo', 'keys', 'sign', 'readyz']) expect(out).toContain(`  ${name}`)
    expect((await cli(['serve', '--help'])).out).toContain('--webhook-url URL')
  })
})
