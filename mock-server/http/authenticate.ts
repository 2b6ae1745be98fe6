import { type Refusal, refuse } from '../core/refusal.ts'
import type { Bank } from '../runtime/bank.ts'
import type { Project } from '../runtime/project.ts'

/** The project that a call names. */
export function identify(bank: Bank, headers: Headers): Project | Refusal {
  const id = headers.get('x-partner-project')
  if (!id) return refuse('identification_error', 'X-PARTNER-PROJECT: expected the id of a project, got nothing')
  const project = bank.project(id)
  return project ?? refuse('identification_error', `X-PARTNER-PROJECT: no project is called ${JSON.stringify(id)}`)
}

/** Checks `X-PARTNER-SIGN` over the text that was signed, one of `texts` (docs: format); `undefined` if the call may go on. */
export async function authenticate(
  project: Project,
  headers: Headers,
  texts: readonly Uint8Array[],
): Promise<Refusal | undefined> {
  if (project.settings.signature !== 'strict') return undefined
  const signature = headers.get('x-partner-sign')
  const expected = 'the Base64 of an RSA-SHA256 (PKCS#1 v1.5) signature over the bytes of the body'
  if (!signature) return refuse('authentication_error', `X-PARTNER-SIGN: expected ${expected}, got nothing`)
  const key = await project.partnerKey()
  for (const text of texts) if (await key.verify(text, signature)) return undefined
  return refuse(
    'authentication_error',
    `X-PARTNER-SIGN: expected ${expected} by the project's partner key; it does not match`,
  )
}
