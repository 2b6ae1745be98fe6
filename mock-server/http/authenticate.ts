import { headerOf } from '../core/call-headers.ts'
import { type Refusal, refuse } from '../core/refusal.ts'
import type { Bank } from '../engine/bank.ts'
import type { Project } from '../engine/project.ts'
import type { Trace } from '../journal/trace.ts'
import type { SignatureVerdict } from '../store/rows.ts'

const expected = 'the Base64 of an RSA-SHA256 (PKCS#1 v1.5) signature over the bytes of the body'
const refusals: Partial<Record<SignatureVerdict['verdict'], Refusal>> = {
  missing: refuse('signature_missing', `X-PARTNER-SIGN: expected ${expected}, got nothing`),
  invalid: refuse(
    'signature_wrong',
    `X-PARTNER-SIGN: expected ${expected} by the project's partner key; it does not match`,
  ),
}

/**
 * Checks `X-PARTNER-SIGN` over the text that was signed, one of `texts` (docs: format); `undefined` if the call may go on. The partner is told
 * what the bank would tell it; why a signature is wrong, the trace alone says.
 */
export async function authenticate(
  bank: Bank,
  project: Project,
  trace: Trace,
  texts: readonly Uint8Array[],
): Promise<Refusal | undefined> {
  const { signature: mode } = project.settings
  if (mode === 'off') return undefined
  trace.signature = await verdictOf(bank, project, trace, texts)
  const refusal = refusals[trace.signature.verdict]
  if (!refusal || mode === 'strict') return refusal
  const what = trace.signature.verdict === 'missing' ? 'is missing' : 'is wrong'
  trace.warnings.push(`X-PARTNER-SIGN ${what}; it was accepted, because the project's signature setting is warn`)
  return undefined
}

async function verdictOf(
  bank: Bank,
  project: Project,
  trace: Trace,
  texts: readonly Uint8Array[],
): Promise<SignatureVerdict> {
  const { method, url, headers } = trace
  const signature = headerOf(headers, 'x-partner-sign')
  if (!signature) return { verdict: 'missing' }
  const key = await project.partnerKey()
  for (const text of texts) if (await key.verify(text, signature)) return { verdict: 'valid' }
  const body = texts[0]!
  const bankKey = (await bank.bankKey()).publicKey.pem
  const keys = { partnerKey: key.pem, bankKey, otherKeys: bank.partnerKeys(project.id) }
  // Loaded when it is first needed: most banks never see a wrong signature.
  const { diagnose } = await import('../doctor/diagnose.ts')
  const found = await diagnose({ method, url, headers, body, signature, ...keys })
  return { verdict: 'invalid', ...found }
}
