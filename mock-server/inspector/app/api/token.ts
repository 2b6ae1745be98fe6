import { signal } from '@preact/signals'

const KEY = 'bank131-mock admin token'

/** Kept for the tab, and nowhere in an address. */
export const token = signal<string | undefined>(undefined)
/** The control API asks for a token, and none is known that it takes. */
export const needsToken = signal(false)

export function startSignIn(): void {
  const asked = document.querySelector<HTMLMetaElement>('meta[name=sign-in]')?.content === 'token'
  if (asked) token.value = sessionStorage.getItem(KEY) ?? undefined
  needsToken.value = asked && token.value === undefined
}

export function signIn(given: string): void {
  sessionStorage.setItem(KEY, given)
  token.value = given
  needsToken.value = false
}

/** What the control API has refused is forgotten. */
export function signOut(): void {
  sessionStorage.removeItem(KEY)
  token.value = undefined
  needsToken.value = true
}
