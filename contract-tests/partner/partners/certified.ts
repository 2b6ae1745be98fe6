import { testKeys } from '../../../fixtures/index.ts'
import { cases } from '../cases/index.ts'
import { certifyPartner } from '../certify/certify-partner.ts'
import type { CaseResult } from '../certify/verdicts.ts'
import type { ClientOptions } from './bank-client.ts'
import type { Flaw } from './flaws.ts'
import { startPartner } from './partner.ts'

/** Asks a reference partner every question; impatient, because both sides are on this machine. */
export async function certified(flaw?: Flaw, only = cases, more: Partial<ClientOptions> = {}): Promise<CaseResult[]> {
  const options = {
    bankUrl: '',
    project: 'demo_project',
    privateKey: testKeys.partner.privateKey,
    bankKey: testKeys.bank.publicKey,
    foreignKey: testKeys.other.publicKey,
    // Whoever pays anew after a timeout must meet none that a busy machine makes.
    timeoutMs: flaw === 'M2' ? 2_000 : 400,
    ...(flaw && { flaw }),
    ...more,
  }
  await using partner = await startPartner(options)
  const pay = (from: string) => `POST ${partner.url}/pay {"amount":{amount},"reference":"{reference}","from":"${from}"}`
  return await certifyPartner(only, {
    webhookUrl: `${partner.url}/webhooks`,
    triggers: { any: pay('card'), account: pay('account'), nominal: pay('nominal'), rko: pay('rko') },
    order: `GET ${partner.url}/orders/{reference}`,
    quietMs: 100,
    patienceMs: 3_000,
    slowAnswerMs: flaw === 'M2' ? 2_500 : 900,
    onListening({ url }) {
      options.bankUrl = url
    },
  })
}
