import { generateKeyPairSync } from 'node:crypto'
import { testKeys } from '../../../fixtures/index.ts'
import { type Exploration, type ExploreOptions, explorePartner } from '../explore/explore-partner.ts'
import type { ClientOptions } from './bank-client.ts'
import { startPartner } from './partner.ts'
import { askedAt } from './partner-process.ts'

const TIMEOUT_MS = 1_000
const quickKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 512,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
const [bankKey, partnerKey] = [quickKeys(), quickKeys()]

/** Explores a reference partner; impatient, because both sides are on this machine. */
export async function explored(more: Partial<ClientOptions>, asked: Partial<ExploreOptions>): Promise<Exploration> {
  const options = {
    bankUrl: '',
    project: 'demo_project',
    privateKey: partnerKey.privateKey,
    bankKey: bankKey.publicKey,
    foreignKey: testKeys.other.publicKey,
    timeoutMs: TIMEOUT_MS,
    ...more,
  }
  await using partner = await startPartner(options)
  return await explorePartner({
    ...askedAt(partner.url),
    orderPaid: /"paid"/,
    orderFailed: /"failed"/,
    quietMs: 40,
    patienceMs: 1_500,
    slowAnswerMs: TIMEOUT_MS + 300,
    bankKey,
    partnerKey: partnerKey.publicKey,
    onListening({ url }) {
      options.bankUrl = url
    },
    ...asked,
  })
}
