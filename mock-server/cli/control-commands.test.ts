import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { runProgram } from '../testing/run-program.ts'
import { control, startPartner } from '../testing/sample-partner.ts'
import { serve } from '../testing/sample-serve.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A running bank, and the program told of it as `exec` tells. */
async function running(flags: string[] = []) {
  const bank = await serve(['--seed', '1', ...flags])
  const env = { BANK131_MOCK_URL: bank.url }
  return { bank, program: (args: string[], input = '') => runProgram(args, { env, input }) }
}

const steam = [
  'payout_details.type=wallet',
  'payout_details.wallet.type=steam',
  'payout_details.wallet.steam.account=gamer',
  'amount_details.amount:=10000',
  'amount_details.currency=rub',
]

describe('call', () => {
  it('signs a body, sends it and prints the answer: fields, JSON or standard input', async () => {
    const { program } = await running()
    const paid = await program(['call', 'session/init/payout', ...steam])
    expect([paid.code, paid.err]).toEqual([0, '200 OK\n'])
    expect(JSON.parse(paid.out)).toMatchObject({ status: 'ok', session: { id: 'ps_1001', status: 'in_progress' } })
    for (const [args, input] of [
      [['{"session_id":"ps_1001"}'], ''],
      [['-'], '\uFEFF{"session_id":"ps_1001"}\r\n'],
      [['session_id=ps_1001'], ''],
    ] as const)
      expect(JSON.parse((await program(['call', 'session/status', ...args], input)).out)).toMatchObject({
        status: 'ok',
      })
  })

  it('knows the version and the HTTP method of a method', async () => {
    const { bank, program } = await running()
    await program(['call', 'session/create', '--v1'])
    await program(['call', '/api/v1/session/create'])
    await program(['call', 'fps/banks'])
    const { items } = (await control(bank.url, 'GET', 'projects/demo_project/requests')).body as { items: object[] }
    expect(items).toMatchObject([
      { method: 'POST', path: '/api/v1/session/create', status: 200 },
      { method: 'POST', path: '/api/v1/session/create', status: 200 },
      { method: 'GET', status: 200, signature: { verdict: 'valid' } },
    ])
  })

  it('ends with 1 where the bank refuses, or is not there', async () => {
    const { program } = await running()
    const refused = await program(['call', 'session/status', 'session_id=ps_7'])
    expect([refused.code, refused.err]).toEqual([1, '404 Not Found\n'])
    const down = await program(['call', 'session/create', '--url', await nobody()])
    expect([down.code, down.err]).toEqual([1, expect.stringContaining('ECONNREFUSED (is bank131-mock serve running')])
  })

  it('tells FIELD:=JSON to who gave a number as text', async () => {
    const { program } = await running()
    const asText = steam.map((word) => word.replace(':=', '='))
    const { code, err } = await program(['call', 'session/init/payout', ...asText])
    const hint = 'bank131-mock call: = sends text; for a number, true or an object write amount_details.amount:=10000\n'
    expect([code, err]).toEqual([1, `400 Bad Request\n${hint}`])
    const noNumber = [...steam.slice(0, 3), 'amount_details.amount=ten', 'amount_details.currency=rub']
    expect((await program(['call', 'session/init/payout', ...noNumber])).err).toBe('400 Bad Request\n')
  })

  it('says of a body that a shell has split what to write instead', async () => {
    const { code, err } = await runProgram(['call', 'session/create', '{amount:', '1}'])
    expect([code, err]).toEqual([2, expect.stringContaining('got 2 words; does the shell split it? FIELD=TEXT')])
  })
})

async function nobody(): Promise<string> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return `http://127.0.0.1:${port}`
}

describe('the commands beside clock find the bank by BANK131_MOCK_URL', () => {
  it('readyz and clock too', async () => {
    const { bank, program } = await running()
    expect((await program(['readyz'])).out).toBe(`ready: ${bank.url}\n`)
    expect((await program(['clock'])).out).toMatch(/^real /)
    const wrong = await runProgram(['readyz'], { env: { BANK131_MOCK_URL: 'localhost:8131' } })
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('BANK131_MOCK_URL: expected an http://')])
  })

  it('outcomes chooses the next ones in turn, and forgets them', async () => {
    const { program } = await running()
    await program(['outcomes', 'next', 'insufficient_wallet_balance'])
    const { out } = await program(['outcomes', 'next', 'result_unknown', 'paid'])
    expect(JSON.parse(out)).toMatchObject({ next: ['insufficient_wallet_balance', 'result_unknown', 'paid'] })
    expect(JSON.parse((await program(['outcomes', 'clear'])).out)).toEqual({ next: [], rules: [] })
    const unknown = await program(['outcomes', 'next', 'insuficient_wallet_balance'])
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('insufficient_wallet_balance')])
    expect((await program(['outcomes', 'next'])).code).toBe(2)
  })

  it('faults adds rules, and forgets them', async () => {
    const { program } = await running()
    await program(['faults', 'add', 'error_500', 'times:=1'])
    const { out } = await program(['faults', 'add', 'duplicate', 'match.type=payment_finished'])
    expect(JSON.parse(out).rules).toMatchObject([
      { on: 'request', fault: 'error_500', times: 1 },
      { on: 'webhook', fault: 'duplicate', match: { type: 'payment_finished' } },
    ])
    expect((await program(['call', 'session/create'])).err).toBe('500 Internal Server Error\n')
    expect(JSON.parse((await program(['faults', 'clear'])).out)).toMatchObject({ rules: [] })
    const unclear = await program(['faults', 'add', 'answer_lost'])
    expect([unclear.code, unclear.err]).toEqual([2, expect.stringContaining('--on request or --on webhook')])
    expect((await program(['faults', 'add', 'eror_500'])).err).toContain('did you mean error_500?')
  })

  it('redeliver lists webhooks, and sends them again', async () => {
    await using partner = await startPartner()
    const { program } = await running(['--webhook-url', partner.url, '--auto-confirm'])
    await program(['call', 'session/init/payout', ...steam])
    await partner.arrival(1)
    expect((await program(['redeliver'])).out).toMatch(/^wh_1 payment_finished \[ps_1001\] \w+\n$/)
    await vi.waitFor(async () => expect((await program(['redeliver'])).out).toContain('delivered'), 20_000)
    expect((await program(['redeliver', 'wh_1'])).code).toBe(0)
    await partner.arrival(2)
    expect(partner.received[1]).toMatchObject({ body: partner.received[0]!.body })
    expect((await program(['redeliver', 'wh_7'])).err).toContain('the project has no webhook wh_7')
  })

  it('reset forgets the sessions', async () => {
    const { bank, program } = await running()
    await program(['call', 'session/create'])
    expect(await program(['reset'])).toMatchObject({ code: 0, out: 'reset\n' })
    expect((await control(bank.url, 'GET', 'projects/demo_project/sessions')).body).toMatchObject({ items: [] })
  })
})
