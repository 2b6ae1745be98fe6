import type { Static } from 'typebox'
import * as Type from 'typebox'
import { CalendarDate } from './primitives.ts'
import { AccountNumber } from './requisites.ts'
import { text } from './text.ts'

const largest = Number.MAX_SAFE_INTEGER
const kopecks = (description: string) => Type.Integer({ minimum: 0, maximum: largest, description })
/** What is on an account. */
const balance = (description: string) =>
  Type.Integer({
    minimum: -largest,
    maximum: largest,
    description: `${description} Below nought where a chargeback has taken more than there was.`,
    'x-source': 'ours: that a chargeback may take more than there is',
  })

export const AccountBalanceAnswer = Type.Object(
  {
    status: Type.Literal('ok'),
    account_number: AccountNumber,
    account_currency: text('Currency of the account, in capitals.'),
    balance: Type.Object(
      { current_balance: balance('Kopecks that can still be spent: what is set aside is not counted.') },
      { description: 'The money on the account.' },
    ),
  },
  {
    $id: 'AccountBalanceAnswer',
    title: 'Account balance answer',
    description: 'What is left on a settlement or nominal account at this moment.',
    'x-source': 'docs: statements-balance; that holds are left out is ours',
    examples: [
      {
        status: 'ok',
        account_number: '40702810400000000131',
        account_currency: 'RUB',
        balance: { current_balance: 20900 },
      },
    ],
  },
)
export type AccountBalanceAnswer = Static<typeof AccountBalanceAnswer>

const counterParty = { name: 'Petrova Anna', account_number: '40817810500000000131', bank_code: '049205131' }

export const CounterParty = Type.Object(
  {
    name: Type.String({ description: 'Who it is; empty where the bank was not told.' }),
    inn: Type.Optional(text('Its tax number.')),
    kpp: Type.Optional(text('Its registration code.')),
    account_number: Type.String({
      description: 'Its account, or the mask of its card, or its phone; empty where it has none.',
    }),
    bank_code: text('BIK of its bank.'),
  },
  {
    $id: 'CounterParty',
    title: 'Counter party',
    description: 'Who got the money of a statement’s line, or who sent it.',
    'x-source': 'docs: statements-escrow',
    examples: [counterParty],
  },
)
export type CounterParty = Static<typeof CounterParty>

const transaction = {
  amount: 10000,
  currency: 'RUB',
  payment_date: '2025-03-01',
  bank_system_id: '1001',
  transaction_id: 'po_9001',
  session_id: 'ps_4107',
  purpose: 'Prize, no VAT',
  counter_party: counterParty,
  type: 'debet',
}

export const StatementTransaction = Type.Object(
  {
    amount: kopecks('Kopecks; `type` tells which way they went.'),
    currency: text('Currency, in capitals.'),
    payment_date: CalendarDate,
    bank_system_id: text('The line’s own number in the books of the bank.'),
    transaction_id: Type.Optional(text('Id of the payout that it belongs to.')),
    session_id: Type.Optional(text('Id of the session that it belongs to.')),
    purpose: Type.String({ description: 'Purpose of the payment.' }),
    counter_party: CounterParty,
    type: Type.Enum(['debet', 'credit'], {
      type: 'string',
      description: '`debet` left the account, `credit` came to it.',
    }),
  },
  {
    $id: 'StatementTransaction',
    title: 'Statement transaction',
    description: 'One line of a statement: money that left an account or came to it.',
    'x-source': 'docs: statements-escrow',
    examples: [transaction],
  },
)
export type StatementTransaction = Static<typeof StatementTransaction>

export const AccountStatementAnswer = Type.Object(
  {
    status: Type.Literal('ok'),
    method: Type.Object({ name: Type.Literal('account_statement') }, { description: 'What was called.' }),
    account_statement: Type.Object(
      { date_from: CalendarDate, date_to: CalendarDate, account_number: AccountNumber },
      { description: 'What was asked for.' },
    ),
    total_turnover: Type.Object(
      { debet: kopecks('Kopecks that left that day.'), credit: kopecks('Kopecks that came that day.') },
      { description: 'The sums of the lines.' },
    ),
    total_balance: Type.Object(
      {
        opening: balance('Kopecks on the account as the day began, what is set aside included.'),
        closing: balance('The same as the day ended.'),
      },
      { description: 'The balance before and after the lines.' },
    ),
    transactions: Type.Array(StatementTransaction, { description: 'The lines, oldest first.' }),
  },
  {
    $id: 'AccountStatementAnswer',
    title: 'Account statement answer',
    description: 'One day of an account, by the time of Moscow.',
    'x-source': 'docs: statements-escrow; where the totals stand and that the day is Moscow’s is ours',
    examples: [
      {
        status: 'ok',
        method: { name: 'account_statement' },
        account_statement: {
          date_from: '2025-03-01',
          date_to: '2025-03-01',
          account_number: '40702810400000000131',
        },
        total_turnover: { debet: 10000, credit: 0 },
        total_balance: { opening: 30900, closing: 20900 },
        transactions: [transaction],
      },
    ],
  },
)
export type AccountStatementAnswer = Static<typeof AccountStatementAnswer>
