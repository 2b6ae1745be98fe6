import { createSecureContext, type SecureContext } from 'node:tls'
import { type Authority, DAY_MS, issue, type Leaf } from './authority.ts'
import { hostName, isCovered } from './host-names.ts'

/** A certificate with less than this is made anew. */
const RENEWED_BEFORE_MS = 30 * DAY_MS

/** So many names that were asked for have a certificate at hand. */
const MOST_NAMES = 100

/** A certificate and its private key, PEM. */
export interface Pair {
  cert: string
  key: string
}

/** The certificates of a server: made as they are asked for, and again before they end. */
export interface ServerCertificates {
  /** For clients that name nothing, as those of an address do; the same object until it is renewed. */
  forAll(): Pair
  /** For a name that a client asked for (SNI); a name that the CA may not vouch for gets the one for all names of the server. */
  for?(name: string): SecureContext
}

export function serverCertificates(
  authority: Authority,
  names: readonly string[],
  now: () => number,
): ServerCertificates {
  const made = new Map<string, Leaf & { context: SecureContext }>()
  const certificateOf = (key: string, of: readonly string[]) => {
    const known = made.get(key)
    if (known && known.until - now() > RENEWED_BEFORE_MS) return known
    const leaf = issue(authority, of, now())
    const fresh = { ...leaf, context: createSecureContext(leaf) }
    if (made.size >= MOST_NAMES) made.clear()
    made.set(key, fresh)
    return fresh
  }
  const forAll = () => certificateOf('', names)
  return {
    forAll,
    for(given) {
      const name = hostName(given)
      const own = name !== undefined && !names.includes(name) && isCovered(name, authority.trust)
      return (own ? certificateOf(name, [name]) : forAll()).context
    },
  }
}
