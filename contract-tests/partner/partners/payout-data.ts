import type { Flaw } from './flaws.ts'

export interface Order {
  reference: string
  /** Kopecks. */
  amount: number
  /** Where the money comes from, and where it goes. */
  from: 'card' | 'account' | 'nominal' | 'rko'
}

const recipients = {
  card: {
    type: 'card',
    card: {
      type: 'tokenized_card',
      tokenized_card: { token: '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44' },
    },
  },
  account: {
    type: 'bank_account',
    bank_account: {
      system_type: 'ru',
      ru: {
        bik: '044525974',
        account: '40817810400003869535',
        full_name: 'Ivanov Ivan',
        description: 'Payment under contract 5, no VAT',
      },
    },
  },
}

const senders = { nominal: '40702810600200000014', rko: '40702810300200000013' }

/** The body of a start (docs: payout methods). */
export function payoutData({ reference, amount, from }: Order, sessionId: string, flaw?: Flaw): object {
  const recipient = { full_name: flaw === 'R5' ? 'N/A' : 'Ivanov Ivan' }
  const account = from === 'nominal' || from === 'rko' ? senders[from] : undefined
  const method = from === 'card' ? recipients.card : recipients.account
  return {
    session_id: sessionId,
    [flaw === 'R3' ? 'payment_method' : 'payout_details']: method,
    amount_details: { amount: flaw === 'R4' ? Math.round(amount / 100) : amount, currency: 'rub' },
    participant_details: {
      recipient: { ...recipient, ...(from === 'nominal' && { beneficiary_id: '123456789012' }) },
      ...(account !== undefined && { sender: { account } }),
    },
    ...(flaw !== 'R6' && { metadata: { order: reference } }),
    ...(flaw === 'R2' && { custmer: { reference } }),
  }
}

/** The family of calls that pays from there. */
export const familyOf = ({ from }: Order): string => (from === 'nominal' || from === 'rko' ? `/${from}` : '')
