import { expect, it } from 'vitest'
import { normaliseNames } from '../../../schemas/names.ts'
import { stumbles } from '../sdk/getters.ts'
import { contracts } from '../suites/index.ts'
import { inProcess } from '../targets/in-process.ts'
import { contract } from './contract.ts'
import type { TestEvent } from './recorded.ts'
import { runContracts } from './run-contracts.ts'

it('runs every suite without a test runner, and all of them hold', async () => {
  const results = await runContracts(contracts, inProcess)
  expect(results.length).toBeGreaterThan(100)
  expect(results.filter(({ verdict }) => verdict !== 'passed')).toEqual([])

  const problems = results.flatMap(({ suite, test, events }) =>
    events.flatMap((event) => unreadable(event).map((problem) => `${suite}: ${test}: ${event.what}${problem}`)),
  )
  expect(problems).toEqual([])
})

/** What the bank's SDK would stumble over in an answer or a webhook, whatever suite has caused it. */
function unreadable({ kind, what, text }: TestEvent): string[] {
  const isWebhook = kind === 'webhook'
  const json = isWebhook ? text : text.slice(text.indexOf(' ') + 1)
  // a webhook says no version: its names do
  const version = (isWebhook ? !/"(payout|payment)_list"/.test(json) : what.startsWith('v1')) ? 'v1' : 'v2'
  return stumbles(normaliseNames(version, JSON.parse(json)).body, { version, isWebhook })
}

it('says which test failed and why, and goes on', async () => {
  const suite = contract('a suite', ({ it, expect }) => {
    it('fails', async ({ bank }) => {
      const { session } = await bank.call('session/create', {})
      expect(session).toMatchObject({ status: 'accepted' })
    })
    it('holds', async ({ bank }) => void (await bank.call('session/create', {})))
    it('has nothing to stand on', async () => {}, { needs: 'signatures' })
  })
  const target = { ...inProcess, lacks: { signatures: 'none here' } }
  const results = await runContracts([suite], target)
  expect(results).toMatchObject([
    {
      suite: 'a suite',
      test: 'fails',
      verdict: 'failed',
      error: expect.any(Error),
      events: [{ what: 'v2 session/create' }],
    },
    { suite: 'a suite', test: 'holds', verdict: 'passed' },
    { suite: 'a suite', test: 'has nothing to stand on', verdict: 'skipped', reason: 'none here' },
  ])
})
