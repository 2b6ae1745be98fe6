import { testKeys } from '../../../fixtures/index.ts'
import { cases } from '../cases/index.ts'
import { type CertifyOptions, certifyPartner } from '../certify/certify-partner.ts'
import type { CaseResult } from '../certify/verdicts.ts'
import type { ClientOptions } from './bank-client.ts'
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
  const options = {
    bankUrl: '',
    project: 'demo_project',
    privateKey: partnerKey.privateKey,
    bankKey: bankKey.publicKey,
    foreignKey: testKeys.other.publicKey,
    timeoutMs: TIMEOUT_MS,
    ...(flaw && { flaw }),
    ...more,
  }
  await using partner = await startPartner(options)
  return await certifyPartner(only, {
    ...askedAt(partner.url),
    ...paymentsAt(partner.url, more),
    ...asked,
    bankKey,
    partnerKey: partnerKey.publicKey,
    quietMs: QUIET_MS,
    patienceMs: PATIENCE_MS,
    slowAnswerMs: TIMEOUT_MS + 500,
    onListening({ url }) {
      options.bankUrl = url
    },
  })
}
