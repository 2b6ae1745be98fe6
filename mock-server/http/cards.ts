import type { BankCard, PayoutDetails, ShownCard, ShownPayoutDetails } from '../../schemas/generated/types.ts'

/** Payment systems by the first digits of the number (ISO/IEC 7812 ranges; the spelling of brands after the docs' `visa` and `mir`). */
const brands: readonly [RegExp, string][] = [
  [/^220[0-4]/, 'mir'],
  [/^4/, 'visa'],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 'mastercard'],
  [/^62/, 'unionpay'],
  [/^(50|5[6-9]|6)/, 'maestro'],
]

/** The card behind every hash and token that the bank did not make itself: the docs' test card. */
const testCard: ShownCard = { brand: 'visa', last4: '4242', bin: '424242' }

/** Takes the card number out of a payout method for good: what remains may be stored, logged and shown. */
export function settleCard(details: PayoutDetails): ShownPayoutDetails {
  if (details.type !== 'card') return details
  const { card } = details
  switch (card.type) {
    case 'bank_card':
      return { type: 'card', card: cardFacts(card.bank_card) }
    case 'encrypted_card':
      return { type: 'card', card: testCard }
    case 'tokenized_card':
      return { type: 'card', card: { ...card, ...testCard } }
  }
}

function cardFacts({ number }: BankCard): ShownCard {
  const brand = brands.find(([range]) => range.test(number))?.[1]
  return {
    ...(brand !== undefined && { brand }),
    last4: number.slice(-4),
    bin: number.slice(0, 6),
    ...(brand === 'mir' && { country_iso3: 'RUS' }),
  }
}
