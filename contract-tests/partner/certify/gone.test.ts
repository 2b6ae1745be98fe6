import { expect, it } from 'vitest'
import { testKeys } from '../../../fixtures/index.ts'
import { cases } from '../cases/index.ts'
import { startPartner } from '../partners/partner.ts'
import { certifyPartner } from './certify-partner.ts'
import { defineCase } from './define-case.ts'

it('a partner that ends while it is judged fails the case that was running, and the others wait for nobody', async () => {
  const keys = { bankKey: testKeys.bank.publicKey, foreignKey: testKeys.other.publicKey }
  const { privateKey } = testKeys.partner
  const options = { bankUrl: '', project: 'demo_project', privateKey, timeoutMs: 400, ...keys }
  await using partner = await startPartner(options)
  const about = { title: 'the partner crashes', why: 'it may', expected: 'a verdict', source: 'ours' }
  const crash = defineCase({
    ...about,
    id: 'X1',
    async run(stage) {
      await partner.close()
      await stage.pay()
    },
  })
  const w1 = cases.filter(({ id }) => id === 'W1')
  const results = await certifyPartner([...w1, crash, ...w1], {
    webhookUrl: `${partner.url}/webhooks`,
    triggers: { any: `POST ${partner.url}/pay {"amount":{amount},"reference":"{reference}"}` },
    quietMs: 50,
    patienceMs: 1_000,
    onListening({ url }) {
      options.bankUrl = url
    },
  })
  expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['W1', 'passed'],
    ['X1', 'failed'],
    ['W1', 'not exercised'],
  ])
  expect(results[1]?.message).toMatch(
    /^--webhook-url: nobody listens at .* \(ECONNREFUSED\): the partner ended during this case/,
  )
  expect(results[2]?.message).toMatch(/^the partner was gone: --webhook-url: nobody listens/)
})
