import { testKeys } from '../../../fixtures/index.ts'
import { cases } from '../cases/index.ts'
import { type CertifyOptions, certifyPartner } from '../certify/certify-partner.ts'
import type { Case } from '../certify/define-case.ts'
import type { CaseResult } from '../certify/verdicts.ts'
import type { ClientOptions } from './bank-client.ts'
import type { DurableFlaw } from './durable-flaws.ts'
import { startDurablePartner } from './durable-partner.ts'
import type { Flaw } from './flaws.ts'
import { startPartner } from './partner.ts'
import { askedAt, paymentsAt } from './partner-process.ts'
import { quickKeys } from './quick-keys.ts'

/** More than a busy machine is late by: who gives up on a confirm repeats it, and one of the flaws pays again. */
const TIMEOUT_MS = 2_000

export const QUIET_MS = 100
export const PATIENCE_MS = 3_000

const [bankKey, partnerKey] = [quickKeys(), quickKeys()]

/** Asks a reference partner every question; impatient, because both sides are on this machine. */
export async function certified(
  flaw?: Flaw,
  only = cases,
  more: Partial<ClientOptions> = {},
  asked: Partial<CertifyOptions> = {},
): Promise<CaseResult[]> {
  const client = {
    ...clientOf(more),
    bankKey: bankKey.publicKey,
    foreignKey: testKeys.other.publicKey,
    ...(flaw && { flaw }),
  }
  await using partner = await startPartner(client)
  return await certifiedAt(client, only, { ...askedAt(partner.url), ...paymentsAt(partner.url, more), ...asked })
}

/** Asks the partner that outlives its process, or one of its flaws: it pays to cards and accounts, and can be restarted. */
export async function certifiedDurable(
  flaw: DurableFlaw | undefined,
  only: readonly Case[],
  asked: Partial<CertifyOptions> = {},
): Promise<CaseResult[]> {
  const client = clientOf({})
  await using partner = await startDurablePartner(client, bankKey.publicKey, flaw)
  const { any, account } = askedAt(partner.url).triggers
  const its = { ...askedAt(partner.url), triggers: { any, account }, restart: partner.restart }
  return await certifiedAt(client, only, { ...its, ...asked })
}

const clientOf = (more: Partial<ClientOptions>): ClientOptions => ({
  bankUrl: '',
  project: 'demo_project',
  privateKey: partnerKey.privateKey,
  timeoutMs: TIMEOUT_MS,
  ...more,
})

const certifiedAt = (client: ClientOptions, only: readonly Case[], asked: CertifyOptions): Promise<CaseResult[]> =>
  certifyPartner(only, {
    ...asked,
    bankKey,
    partnerKey: partnerKey.publicKey,
    quietMs: QUIET_MS,
    patienceMs: PATIENCE_MS,
    slowAnswerMs: TIMEOUT_MS + 500,
    onListening({ url }) {
      client.bankUrl = url
    },
  })
