import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBank } from '../library/start-bank.ts'
import { readRecording } from '../recording/read-recording.ts'
import { durableAt, partnerAt } from '../testing/sample-certified.ts'
import { main } from './main.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bank131-mock-certify-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(args: string[], env: Record<string, string> = {}) {
  const said: string[] = []
  const complained: string[] = []
  const io = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void complained.push(text),
    input: async () => '',
    env,
    cwd: folder,
  }
  const code = await main(args, io)
  return { code, out: said.join('\n'), err: complained.join('\n') }
}

describe('certify', () => {
  it('exits 0 for a partner that is right, and writes the reports', { timeout: 240_000 }, async () => {
    await using partner = await partnerAt()
    const reports = ['--json', 'r.json', '--junit', 'r.xml', '--html', 'r.html']
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
    const { code, out, err } = await run([...partner.args, '--cases', 'R1,R4,W11', ...reports], env)
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('2 passed, 0 failed, 1 not exercised, 0 skipped')
    expect(out).toContain('give --trigger-nominal')
    expect(out).toMatch(/^::notice title=W11 /m)
    const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))
    expect(report.items.map(({ id }: { id: string }) => id)).toEqual(['R1', 'R4', 'W11'])
    expect(report.items[0].evidence[0].title).toContain('session/create')
    expect(readFileSync(join(folder, 'r.xml'), 'utf8')).toContain('<testsuites')
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain('<!doctype html>')
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| passed | R1')
  })

  it('judges payments of a partner that says how to begin one, and of no other', { timeout: 240_000 }, async () => {
    await using partner = await partnerAt()
    const only = ['--cases', 'R1,P8', '--min', '100%']
    const without = await run([...partner.args, ...only])
    expect(without.out).toContain('give --trigger-payment, which makes it begin one')
    expect([without.code, without.err]).toEqual([0, ''])
    const take = `POST ${partner.url}/take {"amount":{amount},"reference":"{reference}"}`
    const { out, code } = await run([...partner.args, ...only, '--trigger-payment', take])
    expect(out).toContain('2 passed, 0 failed, 0 not exercised')
    expect(code).toBe(0)
  })

  it('asks what needs a restart of a partner that says how, and of no other', { timeout: 240_000 }, async () => {
    await using partner = await durableAt()
    const only = ['--cases', 'R1,W16,M11', '--min', '100%']
    const without = await run([...partner.args, ...only])
    expect(without.out).toContain('1 passed, 0 failed, 2 not exercised')
    expect(without.out).toContain('give --restart, which stops it, whatever it does, and starts it again')
    expect([without.code, without.err]).toEqual([0, ''])
    const { out, code } = await run([
      ...partner.args,
      ...only,
      '--restart',
      partner.restart,
      '--junit',
      'restarted.xml',
    ])
    expect(out).toContain('3 passed, 0 failed, 0 not exercised')
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'restarted.xml'), 'utf8')).toContain(
      'a restart in the middle of a call pays nothing',
    )
  })

  it('says of a restart that fails what the command said', { timeout: 240_000 }, async () => {
    await using partner = await partnerAt()
    const { code, out } = await run([...partner.args, '--cases', 'W16', '--restart', 'echo no such unit >&2; exit 5'])
    expect([code, out]).toEqual([1, expect.stringContaining('--restart: the command ended with 5: no such unit')])
  })

  it('exits 1 for one that is wrong, with the reason', { timeout: 240_000 }, async () => {
    await using partner = await partnerAt('R4')
    const { code, out } = await run([...partner.args, '--cases', 'R4'])
    expect(code).toBe(1)
    expect(out).toMatch(/FAIL R4 .*\n {7}the order is over \d+ kopecks, the payout over \d+\n/)
    expect(out).toContain('seen:')
  })

  it('keeps the run in a file and writes it into another, which the report names', { timeout: 240_000 }, async () => {
    await using partner = await partnerAt()
    const [store, record, html] = ['kept.db', 'run.jsonl', 'report.html'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const where = ['--store', store, '--record', record, '--html', html]
    const { code, out } = await run([...partner.args, '--cases', 'R4', ...where])
    expect([code, out]).toEqual([0, expect.stringContaining('1 passed')])
    expect(readFileSync(html, 'utf8')).toContain(record)
    const recording = readRecording(readFileSync(record, 'utf8'))
    expect(recording.steps.some(({ kind }) => kind === 'call')).toBe(true)
    const checked = await run(['store', 'check', store])
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('demo_project: 1 sessions, 1 postings')])
  })

  it('judges the partner that it is told of, and this run alone, whatever the file holds of another', {
    timeout: 240_000,
  }, async () => {
    const store = join(folder, 'twice.db')
    {
      await using wrong = await partnerAt('R4')
      expect(await run([...wrong.args, '--cases', 'R4', '--store', store])).toMatchObject({ code: 1 })
    }
    await using right = await partnerAt()
    const { code, out } = await run([...right.args, '--cases', 'R4,W2', '--store', store])
    expect([code, out]).toEqual([0, expect.stringContaining('2 passed')])
    expect((await run(['store', 'check', store])).out).toMatch(/^demo_project: 2 sessions/)
  })

  it('takes a shell command for a trigger', { timeout: 240_000 }, async () => {
    await using partner = await partnerAt()
    const script = `fetch('${partner.url}/pay',{method:'POST',body:JSON.stringify({amount:+process.env.BANK131_AMOUNT,reference:process.env.BANK131_REFERENCE})})`
    writeFileSync(join(folder, 'trigger.mjs'), script)
    const args = [
      ...partner.args.slice(0, 5),
      '--trigger',
      `"${process.execPath}" "${join(folder, 'trigger.mjs')}" {reference}`,
    ]
    const { code, out } = await run([...args, '--cases', 'R4', '--skip', 'W1=not today'])
    expect(out).toContain('1 passed')
    expect(code).toBe(0)
  })

  it('exits 1 where too little could be judged', { timeout: 240_000 }, async () => {
    await using partner = await partnerAt()
    const idle = [
      ...partner.args.slice(0, 5),
      '--cases',
      'R1,W1',
      '--patience',
      '0',
      '--quiet',
      '20',
      '--skip',
      'W1=not here',
    ]
    const { code, out, err } = await run(idle)
    expect(code).toBe(1)
    expect(out).toContain('start a payout now')
    expect(out).toContain('not exercised: no payout was started')
    expect(out).toContain('skipped: not here')
    expect(err).toContain('0 cases passed, and --min asks for 1')
  })

  it.each([
    [['certify'], '--webhook-url: expected the address'],
    [['certify', '--webhook-url', 'x'], '--webhook-url: expected a URL, got "x"'],
    [['certify', '--webhook-url', 'http://a', '--cases', 'Z9'], 'there are R1, R2'],
    [['certify', '--webhook-url', 'http://a', '--skip', 'R1'], 'R1: expected a reason'],
    [['certify', '--webhook-url', 'http://a', '--min', 'most'], '--min: expected a number or a percentage'],
    [['certify', '--webhook-url', 'http://a', '--payer-page', 'GET http://a'], 'expected --trigger-payment beside it'],
    [
      ['certify', '--webhook-url', 'http://a', '--trigger-payment', 'x', '--payer-page', '/checkout'],
      '--payer-page: expected a call that a browser makes',
    ],
    [['certify', '--webhook-url', 'http://a', '--store', 'mysql://a'], 'expected a store as memory, FILE'],
    [['certify', '--webhook-url', 'http://a', '--store', '/'], '--store: '],
    [['certify', '--journal', 'nowhere.json'], '--journal: there is no file'],
    [['verify-bank'], 'nothing is sent without it'],
    [['verify-bank', '--url', 'https://demo.bank131.ru'], 'give --remote if calls may be sent there'],
    [['verify-bank', '--url', 'https://demo.bank131.ru', '--remote'], 'does not know the published test key'],
    [['verify-bank', '--url', 'http://127.0.0.1:9'], 'does not answer'],
  ])('exits 2 for bad usage: %j', async (args, words) => {
    const { code, err } = await run(args)
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })
})

describe('certify --journal', () => {
  it('finds double payouts in the journal of another run, from a URL and from a file', async () => {
    await using bank = await startBank()
    const pay = (metadata: string) =>
      bank.partner.fetch(`${bank.url}/api/v2/session/init/payout`, {
        method: 'POST',
        body: JSON.stringify({
          payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
          amount_details: { amount: 100, currency: 'rub' },
          metadata,
        }),
      })
    await pay('order-1')
    const journal = `${bank.url}/__admin/projects/demo_project/requests`
    expect(await run(['certify', '--journal', journal])).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 payouts, 0'),
    })
    await pay('order-1')
    writeFileSync(join(folder, 'journal.json'), await (await fetch(journal)).text())
    const { code, out } = await run(['certify', '--journal', 'journal.json'])
    expect(code).toBe(1)
    expect(out).toContain('FAIL "order-1" had ps_1001 and ps_1002 under way at once')
  })

  it('says what its verdict covers where the journal has dropped calls, and exits 2', async () => {
    await using bank = await startBank({ journal: { calls: 2 } })
    const create = () => bank.partner.fetch(`${bank.url}/api/v2/session/create`, { method: 'POST', body: '[]' })
    for (let round = 0; round < 5; round += 1) await create()
    const { code, err } = await run(['certify', '--journal', `${bank.url}/__admin/projects/demo_project/requests`])
    expect(code).toBe(2)
    expect(err).toContain('the verdict covers the last 2 of 5 calls')
    expect(err).toContain('serve --journal-size')
  })
})

describe('verify-bank', () => {
  it('passes on our own server over a socket, with no test skipped', { timeout: 600_000 }, async () => {
    await using bank = await startBank()
    const { code, out } = await run(['verify-bank', '--url', bank.url])
    expect(out).toMatch(/^verify-bank http:\S+: \d{3,} passed, 0 failed, 0 not exercised, 0 skipped$/)
    expect(code).toBe(0)
    expect((await (await fetch(`${bank.url}/__admin/projects`)).json()) as object).toMatchObject({
      items: { length: 1 },
    })
  })
})
