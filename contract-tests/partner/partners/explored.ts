import { testKeys } from '../../../fixtures/index.ts'
import { type Exploration, type ExploreOptions, explorePartner } from '../explore/explore-partner.ts'
import type { ClientOptions } from './bank-client.ts'
import type { DurableFlaw } from './durable-flaws.ts'
import { startDurablePartner } from './durable-partner.ts'
import { startForeign } from './foreign.ts'
import type { Habit } from './habits.ts'
import { startPartner } from './partner.ts'
import { askedAt, freePort } from './partner-process.ts'
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
const patience = { orderPaid: /"paid"/, orderFailed: /"failed"/, patienceMs: 3_000, slowAnswerMs: TIMEOUT_MS + 300 }

const exploredAt = (url: string, client: ClientOptions, asked: Partial<ExploreOptions>): Promise<Exploration> =>
  explorePartner({
    ...askedAt(url),
    ...patience,
    quietMs: 40,
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

/** Explores a partner by other hands; one that keeps its orders in a file is killed in the middle of things. `command`: how it is started, without its options. */
export async function exploredForeign(
  command: readonly [string, ...string[]],
  habits: readonly Habit[],
  asked: Partial<ExploreOptions>,
): Promise<Exploration> {
  const port = await freePort()
  await using partner = await startForeign({ command, habits, timeoutMs: TIMEOUT_MS }, `http://127.0.0.1:${port}`)
  const restart = habits.includes('file') && { restart: partner.restart }
  return await explorePartner({ port, ...askedAt(partner.url), ...patience, quietMs: 100, ...restart, ...asked })
}
