import { foreignOrigin } from '../http/foreign-origin.ts'
import { Problem } from './problem.ts'

/** Names that a browser resolves to this machine whatever a name server says. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Keeps web pages out of a control API that asks for no token. A page of any site can post to loopback from a developer's
 * browser: `Origin` tells where it is from. It can also give its own name our address (DNS rebinding): that shows in `Host`,
 * which only a call by socket has.
 */
export function foreignPage(headers: Headers): Problem | undefined {
  const host = headers.get('host')
  if (host === null) return undefined
  const own = URL.parse(`http://${host}`)
  if (!loopback.test(own?.hostname ?? '')) {
    const way = 'an --admin-token opens the control API under any name'
    return new Problem('forbidden', `Host: expected localhost or another loopback name, got ${host} (${way})`)
  }
  const origin = foreignOrigin(headers)
  if (origin === undefined) return undefined
  return new Problem('forbidden', `Origin: expected none, or a page of the bank itself, got ${origin}`)
}
