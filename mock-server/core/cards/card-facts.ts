import type { ShownCard } from '../../../schemas/generated/types.ts'

/** Payment systems by the first digits of the number (ISO/IEC 7812 ranges; the spelling of brands after the docs' `visa` and `mir`). */
const brands: readonly [RegExp, string][] = [
  [/^220[0-4]/, 'mir'],
  [/^4/, 'visa'],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 'mastercard'],
  [/^62/, 'unionpay'],
  [/^(50|5[6-9]|6)/, 'maestro'],
]

/** What may be kept and shown of a card: its first six digits, its last four, and what these tell. */
export type CardFacts = Pick<ShownCard, 'brand' | 'country_iso3'> & Required<Pick<ShownCard, 'last4' | 'bin'>>

export function cardFacts(bin: string, last4: string): CardFacts {
  const brand = brands.find(([range]) => range.test(bin))?.[1]
  return { ...(brand !== undefined && { brand }), last4, bin, ...(brand === 'mir' && { country_iso3: 'RUS' }) }
}

export const factsOf = (number: string): CardFacts => cardFacts(number.slice(0, 6), number.slice(-4))

/** The card behind every hash, and every token that the bank did not make itself: the docs' test card. */
export const testCard: CardFacts = { brand: 'visa', last4: '4242', bin: '424242' }
