import { testKeys } from '../../../fixtures/index.ts'
import { type Exploration, type ExploreOptions, explorePartner } from '../explore/explore-partner.ts'
import type { ClientOptions } from './bank-client.ts'
import type { DurableFlaw } from './durable-flaws.ts'
import { startDurablePartner } from './durable-partner.ts'
import { startPartner } from './partner.ts'
import { askedAt } from './partner-process.ts'
import { quickKeys } from './quick-keys.ts'

/** Who gives up earlier repeats what a busy machine is late with. */
const TIMEOUT_MS = 1_500

const [bankKey, partnerKey] = [quickKeys(), quickKeys()]

const clientOf = (more: Partial<ClientOptions>): ClientOptions => ({
  bankUrl: '',
  project: 'demo_project',
  privateKey: partnerKey.privateKey,
  timeoutMs: TIMEOUT_MS,
  ...more,
})

/** Impatient, because both sides are on this machine. */
const exploredAt = (url: string, client: ClientOptions, asked: Partial<ExploreOptions>): Promise<Exploration> =>
  explorePartner({
    ...askedAt(url),
    orderPaid: /"paid"/,
    orderFailed: /"failed"/,
    quietMs: 40,
    patienceMs: 3_000,
    slowAnswerMs: TIMEOUT_MS + 300,
    bankKey,
    partnerKey: partnerKey.publicKey,
    onListening(bank) {
      client.bankUrl = bank.url
    },
    ...asked,
  })

/** Explores the reference partner, or one of its flaws. */
export async function explored(more: Partial<ClientOptions>, asked: Partial<ExploreOptions>): Promise<Exploration> {
  const client = Object.assign(clientOf(more), { bankKey: bankKey.publicKey, foreignKey: testKeys.other.publicKey })
  await using partner = await startPartner(client)
  return await exploredAt(partner.url, client, asked)
}

/** Explores the partner that outlives its process, or one of its flaws. */
export async function exploredDurable(
  flaw: DurableFlaw | undefined,
  asked: Partial<ExploreOptions>,
): Promise<Exploration> {
  const client = clientOf({})
  await using partner = await startDurablePartner(client, bankKey.publicKey, flaw)
  const { any } = askedAt(partner.url).triggers
  return await exploredAt(partner.url, client, { triggers: { any }, restart: partner.restart, ...asked })
}
