import type { Participant } from '../../../schemas/generated/types.ts'
import type { PayoutData } from '../state.ts'
import { cardBehind } from '../tokens/tokens.ts'
import { bank131 } from './bank-131.ts'
import { type DetailsOf, defineMethod } from './define-method.ts'

const maskOf = ({ card }: DetailsOf<'card'>) => `************${card.last4 ?? ''}`

const fullName = (person: Participant = {}) =>
  person.full_name ?? (person.first_name && person.last_name && `${person.first_name} ${person.last_name}`)

/** What the debit leg of a payout of two says it is for. */
function transferDescription({ payment_details }: PayoutData): string | undefined {
  if (payment_details?.type !== 'internal_transfer') return undefined
  const { internal_transfer: transfer } = payment_details
  return transfer.type === 'transfer_from_nominal_account'
    ? transfer.transfer_from_nominal_account.description
    : transfer.transfer_from_bank_account.description
}

/** To a card: by its number, the widget's hash of it, or a token. */
export const card = defineMethod({
  tag: 'card',
  title: 'card by number, hash or token',
  plural: 'cards',
  paidBy: ['plain', 'nominal', 'rko'],
  creditLeg: true,
  otherCurrencies: true,
  requirements: [
    {
      pointer: '/participant_details/recipient/full_name',
      expected: "the recipient's full name (or first_name and last_name), as a card payout needs",
      when: () => true,
      found: ({ participant_details }) => fullName(participant_details?.recipient),
      source: 'docs: russian-card; sdk: InitPayoutSessionRequestBuilder',
    },
  ],
  recipient: (details, name) => ({ account_number: maskOf(details), name, ...bank131 }),
  // docs: objects
  purpose: (details, data) => `${transferDescription(data) ?? 'Payout'}; card:${maskOf(details)}`,
  bare: (details) => details.card,
  reduce(sent) {
    const { type, bank_card, encrypted_card, ...rest } = sent
    if (type === 'bank_card' && bank_card) return { ...cardBehind({ type, bank_card }).card, ...rest }
    if (type === 'encrypted_card' && encrypted_card) return { ...cardBehind({ type, encrypted_card }).card, ...rest }
    return sent
  },
  // sdk-run: CardPaymentMethod is made of a card alone
  mayBeMissing: ['/brand', '/last4', '/bin', '/country_iso3', '/card_id'],
  // docs: payment_finished (`bin` is shown once the payout is paid)
  untilPaid({ type, card: { bin: _, ...known } }) {
    return { type, card: known }
  },
  // docs: payout-pcidss-simple
  transactionInfo: (digits) => ({
    rrn: `4253${digits.padStart(8, '0').slice(-8)}`,
    auth_code: digits.padStart(6, '2').slice(-6),
  }),
  // No number is kept: the edge, which is the last to see it, finds the outcome out (`cardOutcome`).
  reserved: { field: 'card' },
  // No number is kept, so it cannot be what partners send (`payoutSamples`).
  sample: { type: 'card', card: { brand: 'visa', last4: '4242', bin: '424242' } },
  source: 'docs: russian-card, payout-pcidss-simple',
})
