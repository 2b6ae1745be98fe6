import type { Mistake } from './causes.ts'
import { mistake } from './hints.ts'
import { type PublicKey, readPublicKey } from './public-key.ts'

/** The public key of another project, PEM (SPKI or PKCS#1). */
interface OtherKey {
  project: string
  pem: string
}

/** Whose keys a signature is compared with. */
export interface Keys {
  partnerKey: string
  bankKey: string
  /** Only the first ones are compared. */
  otherKeys?: Iterable<OtherKey> | AsyncIterable<OtherKey>
}

export interface KnownKey {
  key: PublicKey
  /** What it means that this key signed; nothing for the partner's own. */
  mistakes: Mistake[]
}

/** Opening a signature costs 0.1 ms a key of 2048 bits. */
const MOST_OTHERS = 50

/** Each key once, the partner's own first; what holds no RSA key is passed over. */
export async function knownKeys({ partnerKey, bankKey, otherKeys = [] }: Keys): Promise<KnownKey[]> {
  const known: KnownKey[] = []
  const tried = new Set<string>()
  const add = (pem: string, mistakes: Mistake[]) => {
    const key = tried.has(pem) ? undefined : readPublicKey(pem)
    tried.add(pem)
    if (key) known.push({ key, mistakes })
  }
  add(partnerKey, [])
  add(bankKey, [mistake('bank_key', "it was made with the bank's own key")])
  const most = tried.size + MOST_OTHERS
  for await (const { project, pem } of otherKeys) {
    if (tried.size === most) break
    add(pem, [mistake('other_project_key', `it was made with the key of the project ${JSON.stringify(project)}`)])
  }
  return known
}
