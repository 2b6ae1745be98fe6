import { afterAll, expect } from 'vitest'
import { testKeys } from '../../../fixtures/index.ts'
import { cases, defineCase, describeCases, describeContract, ensure } from '../../index.ts'
import { startPartner } from '../../partner/partners/partner.ts'

/** A case as a partner would add it: its own rule, in its own words. */
const ownCase = defineCase({
  id: 'X1',
  title: 'the recipient can be told from the metadata',
  why: 'support finds payouts by it',
  expected: 'metadata.order begins with order-',
  source: 'our own handbook',
  async run(stage) {
    const { metadata } = (await stage.payout(await stage.pay())) as { metadata?: { order?: string } }
    expect(metadata?.order).toMatch(/^order-/)
    ensure((await stage.starts()).length === 1, 'one payout, please')
  },
})

const options = {
  bankUrl: '',
  project: 'demo_project',
  privateKey: testKeys.partner.privateKey,
  bankKey: testKeys.bank.publicKey,
  foreignKey: testKeys.other.publicKey,
  timeoutMs: 1_000,
}
const partner = await startPartner(options)
afterAll(() => partner.close())

describeCases('a partner', [...cases.filter(({ id }) => id === 'R1' || id === 'W2'), ownCase], () => ({
  webhookUrl: `${partner.url}/webhooks`,
  triggers: { any: `POST ${partner.url}/pay {"amount":{amount},"reference":"{reference}"}` },
  onListening({ url }) {
    options.bankUrl = url
  },
}))

describeContract('a suite of a partner’s own', ({ it, expect }) => {
  it('speaks to the bank', async ({ bank }) => {
    expect((await bank.call('session/create', {})).session.status).toBe('created')
  })
})
