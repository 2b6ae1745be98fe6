import { payouts } from '../../../../contract-tests/server/kit/payouts.ts'
import { cancel, confirm, idle, type Story, status } from './story.ts'

const init = { call: '/session/init/payout', body: payouts.byToken } as const

const toAccount = { call: '/session/init/payout', body: payouts.toAccount } as const

const toForeignCurrencyAccount = {
  ...payouts.toAccount,
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'ru',
      ru: { ...payouts.toAccount.payout_details.bank_account.ru, account: '40817840400003869535' },
    },
  },
}

/** How a payout can end, other than well at once. */
export const endings: readonly Story[] = [
  {
    name: 'payout-cancelled',
    title: 'a cancelled payout',
    source: 'docs: payouts by token',
    steps: [init, idle, cancel, idle, status],
    documented: true,
  },
  {
    name: 'session-cancelled-before-its-start',
    title: 'a session that is cancelled before anything was started in it',
    source: 'docs: objects',
    steps: [{ call: '/session/create', body: {} }, cancel, status],
  },
  {
    name: 'payout-failed-confirm-timeout',
    title: 'a payout that nobody confirms in time',
    source: 'inferred: the sister company’s ready-to-confirm (240 minutes)',
    steps: [init, idle, { advance: 'PT239M59S' }, status, { advance: 'PT1M' }, status],
  },
  {
    name: 'payout-failed-insufficient-wallet-balance',
    title: 'a payout of more than there is on the account',
    source: 'docs: errors; that it happens to a payout before confirmation is ours',
    project: { accounts: [{ number: '131', kind: 'collateral', balance: 9_999 }] },
    steps: [init, idle, status],
  },
  {
    name: 'payout-failed-account-not-found',
    title: 'a payout to an account that the bank does not pay to',
    source: 'docs: russian-account (other prefixes make the payout fail); the code is ours',
    steps: [{ call: '/session/init/payout', body: toForeignCurrencyAccount }, idle, status],
  },
  {
    name: 'payout-failed-operation-rejected',
    title: 'a payout that is refused before it needs to be confirmed',
    source: 'docs: errors',
    steps: [init, { push: 'refuse' }, idle, status],
  },
  {
    name: 'payout-failed-after-confirmation',
    title: 'a payout that fails after it was confirmed',
    source: 'docs: errors',
    steps: [init, idle, confirm, { advance: 'PT0.05S' }, { push: 'decline' }, idle, status],
  },
  {
    name: 'payout-returned',
    title: "a payout that the recipient's bank sends back: it stays paid, and its refunds say what came back",
    source: 'docs: payout-refunds',
    steps: [toAccount, idle, confirm, idle, { advance: 'P5D' }, { push: 'return' }, idle, status],
    documented: true,
  },
  {
    name: 'payout-result-unknown-then-paid',
    title: 'a payout whose result is unknown for a while: error is no end, a second payment_finished brings it',
    source: 'docs: objects',
    steps: [
      init,
      idle,
      confirm,
      { advance: 'PT0.05S' },
      { push: 'lose_track' },
      idle,
      status,
      { push: 'settle' },
      idle,
    ],
  },
]
