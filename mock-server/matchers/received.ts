import type { ProjectHandle } from '../library/project-handle.ts'

/** What the matchers about a bank ask it for: a bank, or one of its projects. */
type AskedBank = Pick<ProjectHandle, 'requests' | 'sessions'>

/** @throws {TypeError} so that `expect(bank.sessions())` is not a test that passes */
export function askedBank(matcher: string, received: unknown): AskedBank {
  if (typeof received === 'object' && received !== null && 'requests' in received && 'sessions' in received)
    return received as AskedBank
  throw new TypeError(`${matcher}: expected a bank or one of its projects, got ${kindOf(received)}`)
}

export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : typeof value
