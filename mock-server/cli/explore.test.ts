import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSchedule } from '../../contract-tests/partner/explore/schedule-file.ts'
import { partnerAt } from '../testing/sample-certified.ts'
import { main } from './main.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bank131-mock-explore-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(args: string[]) {
  const lines: string[] = []
  const errors: string[] = []
  const io = {
    out: (line: string) => void lines.push(line),
    err: (line: string) => void errors.push(line),
    input: async () => '',
    env: {},
    cwd: folder,
  }
  const code = await main(args, io)
  return { code, out: lines.join('\n'), err: errors.join('\n') }
}

const exploring = ({ args, url }: Awaited<ReturnType<typeof partnerAt>>) => [
  'explore',
  ...args.slice(1),
  ...['--order', `GET ${url}/orders/{reference}`, '--order-paid', '"paid"', '--order-failed', '"failed"'],
  ...['--quiet', '40', '--patience', '2', '--slow-answer', '0'],
]

it('exits 0 where nothing is found, and says what was met and what was not', { timeout: 120_000 }, async () => {
  await using partner = await partnerAt()
  const { code, out, err } = await run([...exploring(partner), '--runs', '5', '--seed', '3'])
  expect(out).toMatch(/^5 runs from seed 3, \d+ different things met, 0 found$/m)
  expect(out).toContain('never made to happen: ')
  expect([code, err]).toEqual([0, ''])
})

it('exits 1 where something is, with the shortest schedule, reports and files that play it again', {
  timeout: 300_000,
}, async () => {
  await using partner = await partnerAt('M7')
  const args = exploring(partner)
  const steps = [
    { step: 'time', to: 'idle' },
    { step: 'again', order: 1, at: 'once' },
  ]
  writeFileSync(join(folder, 'twice.json'), JSON.stringify({ steps }))
  const reports = ['--export', 'found.json', '--json', 'e.json', '--html', 'e.html', '--junit', 'e.xml']
  const first = await run([...args, '--replay', 'twice.json', ...reports])
  expect(first.out).toMatch(
    /FAIL paid_once .*\n {7}order 1 \(order-\w+, [\d.]+ RUB\) had 2 payouts under way at once: /,
  )
  expect(first.out).toContain('order 1 is asked for twice at the same moment')
  expect(first.code).toBe(1)
  expect(readSchedule(readFileSync(join(folder, 'found.json'), 'utf8'))).toEqual({ steps })
  expect(JSON.parse(readFileSync(join(folder, 'e.json'), 'utf8')).items[0]).toMatchObject({
    id: 'paid_once',
    verdict: 'failed',
  })
  expect(readFileSync(join(folder, 'e.html'), 'utf8')).toContain('<svg class="sequence"')
  expect(readFileSync(join(folder, 'e.xml'), 'utf8')).toContain('<failure')
  const again = await run([...args, '--replay', 'found.json', '--export', 'found.test.ts'])
  expect(again.code).toBe(1)
  const exported = readFileSync(join(folder, 'found.test.ts'), 'utf8')
  for (const option of ['orderPaid: /"paid"/,', 'quietMs: 40,', 'patienceMs: 2000,', 'slowAnswerMs: 0,'])
    expect(exported).toContain(option)
})

it.each([
  [[], '--webhook-url: expected the address'],
  [['--webhook-url', 'http://a'], '--trigger: expected what makes the partner pay'],
  [['--webhook-url', 'http://a', '--trigger', 'x', '--export', 'found.txt'], 'ends in .json'],
  [['--webhook-url', 'http://a', '--trigger', 'x', '--replay', 'nowhere.json'], '--replay: there is no file'],
  [
    ['--webhook-url', 'http://a', '--trigger', 'x', '--replay', 'empty.json'],
    '--replay empty.json: /steps: expected what happens',
  ],
  [['--webhook-url', 'http://a', '--trigger', 'x', '--order-paid', 'x'], 'expected --order beside it'],
  [['--webhook-url', 'http://127.0.0.1:9', '--trigger', 'x', '--port', '0', '--patience', '0'], 'nobody listens'],
])('exits 2 for bad usage: %j', async (args, words) => {
  writeFileSync(join(folder, 'empty.json'), '{}')
  const { code, err } = await run(['explore', ...args])
  expect([code, err]).toEqual([2, expect.stringContaining(words)])
})
