import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { rules } from '../../contract-tests/partner/explore/judge/index.ts'
import { installedPackage } from '../testing/installed-package.ts'
import { runProgram } from '../testing/run-program.ts'
import { durableAt, partnerAt } from '../testing/sample-certified.ts'

vi.setConfig({ testTimeout: 240_000 })

type Partner = Pick<Awaited<ReturnType<typeof partnerAt>>, 'url' | 'places'>

/** As a user writes them; both sides are on this machine. */
const optionsOf = ({ url, places }: Partner, more: string) => `{
  webhookUrl: '${url}/webhooks',
  port: ${places.bank},
  triggers: { any: 'POST ${url}/pay {"amount":{amount},"reference":"{reference}"}' },
  order: 'GET ${url}/orders/{reference}',
  orderPaid: /"paid"/,
  orderFailed: /"failed"/,
  quietMs: 40,
  slowAnswerMs: 0,
  seed: 131,
  ${more}
}`

describe('describeExploration in a run of Vitest of its own', () => {
  const tests = (partner: Partner) => `
import { describeExploration } from 'bank131-mock/contract-tests'
describeExploration('our service', () => (${optionsOf(partner, 'runs: 3, mostFindings: 1, shrinkRuns: 4,')}))
`

  it('passes by each rule where nothing is found', async () => {
    await using partner = await partnerAt()
    const { vitest } = await installedPackage({ 'explored.test.mjs': tests(partner) })
    const { code, said } = await vitest()
    for (const { holds } of rules) expect(said).toContain(`our service > ${holds}`)
    expect([code, said]).toEqual([0, expect.stringContaining(`${rules.length} passed`)])
  })

  it('fails by the rule that a finding has broken, and says what was found and how', async () => {
    await using partner = await partnerAt('R4')
    const { vitest } = await installedPackage({ 'explored.test.mjs': tests(partner) })
    const { code, said } = await vitest()
    expect(code).toBe(1)
    expect(said).toContain('× explored.test.mjs > our service > the payout of an order is over what the order is over')
    expect(said).toMatch(/Error: order \d \(order-\w+, [\d.]+ RUB\) was paid out over \d+ kopecks[^\n]*\n1\. /)
    expect(said).toContain('seed 131')
    expect(said).toMatch(/1 failed .* \d+ passed/)
  })
})

it('explorePartner is called by a program of plain Node, with a restart of its own', async () => {
  await using partner = await durableAt('saves_after')
  const steps = [
    { step: 'call', call: 'start', nth: 1, trouble: 'restart' },
    { step: 'order', order: 1 },
    { step: 'again', order: 1, at: 'later' },
  ]
  const options = optionsOf(partner, `replay: { steps: ${JSON.stringify(steps)} },`)
  const { node } = await installedPackage({
    'explore.mjs': `
import { explorePartner } from 'bank131-mock/contract-tests'
const restart = async () => void (await (await fetch('${partner.restarter}')).text())
const { findings, runs, seed } = await explorePartner({ ...${options}, restart })
console.log(JSON.stringify({ runs, seed, found: findings.map(({ rule, repeated }) => [rule, repeated]) }))
`,
  })
  const { code, said } = await node('explore.mjs')
  expect([code, JSON.parse(said)]).toEqual([
    0,
    { runs: 1, seed: 131, found: expect.arrayContaining([['paid_once', { came: 3, of: 3 }]]) },
  ])
})

it('what was found is written as a test, which fails with the partner as it is and passes with one that is right', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-exported-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const steps = [
    { step: 'order', order: 1 },
    { step: 'again', order: 1, at: 'once' },
  ]
  writeFileSync(join(folder, 'twice.json'), JSON.stringify({ steps }))
  const wrong = await partnerAt('M7')
  const order = [
    '--order',
    `GET ${wrong.url}/orders/{reference}`,
    '--order-paid',
    '"paid"',
    '--order-failed',
    '"failed"',
  ]
  const args = ['explore', ...wrong.args.slice(1), ...order, '--replay', 'twice.json', '--export', 'found.test.ts']
  expect(await runProgram(args, { cwd: folder })).toMatchObject({ code: 1, err: '' })
  const { vitest } = await installedPackage({
    'found.test.ts': readFileSync(join(folder, 'found.test.ts'), 'utf8'),
  })
  const failed = await vitest()
  expect(failed.code).toBe(1)
  expect(failed.said).toContain('no order is paid twice, or has two payouts under way at once')
  expect(failed.said).toMatch(/order 1 \(order-\w+, [\d.]+ RUB\) (was paid|had) \d (times|payouts under way at once)/)
  await wrong.close()
  await using _ = await partnerAt(undefined, wrong.places)
  expect(await vitest()).toEqual({ code: 0, said: expect.stringContaining('1 passed') })
})
