import { maskCards } from '../../schemas/cards/mask.ts'
import { digest } from '../core/tokens/token-code.ts'

/** A header's value as a session may keep it. */
export const keptHeader = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : maskCards(value)

/** What a mask leaves of a number: digits and the stars between them. */
const masked = /[0-9]*(?:\*{3,}[0-9]*)+/g

/**
 * An idempotency key as a project keeps it. One that holds a card number is kept without any of its digits, and with 40 bits of a digest
 * that tell it from others of its kind; docs/decisions/019-card-numbers.md says why no more.
 */
export function keptKey(key: string | undefined): string | undefined {
  if (key === undefined) return undefined
  const safe = maskCards(key)
  if (safe === key) return key
  return `${safe.replace(masked, '***')}#${digest('idempotency key 1', key)}${digest('idempotency key 2', key).slice(0, 2)}`
}
