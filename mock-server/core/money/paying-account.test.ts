import { expect, it } from 'vitest'
import { aView, collateral, nominal, settlement, toAccount, toCard, toPhone } from '../../testing/sample-state.ts'
import type { Account, Family, PayoutData } from '../state.ts'
import { payingAccount } from './paying-account.ts'

const from = (data: PayoutData, account: string): PayoutData => ({
  ...data,
  participant_details: { sender: { account } },
})
const unseen = '40702810300200000099'
const opened: Account = { ...collateral, number: unseen, opening: 500_000, balance: 500_000 }

it.each<[what: string, family: Family, data: PayoutData, account: Account]>([
  ['a plain payout is taken from the collateral account', 'plain', toCard, collateral],
  ['whatever account of the sender it names', 'plain', from(toAccount, settlement.number), collateral],
  ['a plain payout by phone from the settlement account', 'plain', toPhone, settlement],
  ['or from the settlement account it names', 'plain', from(toPhone, unseen), { ...opened, kind: 'settlement' }],
  ['a payout rko from the settlement account it names', 'rko', from(toAccount, settlement.number), settlement],
  ['a payout nominal from the nominal account it names', 'nominal', from(toAccount, nominal.number), nominal],
  ['an account not seen before is opened', 'nominal', from(toAccount, unseen), { ...opened, kind: 'nominal' }],
])('%s', (_, family, data, account) => {
  expect(payingAccount(aView(), family, data)).toEqual(account)
})

it('a strict project opens no accounts', () => {
  const view = aView({ rules: { strict: true } })
  expect(payingAccount(view, 'rko', from(toAccount, unseen))).toEqual({
    refused: true,
    reason: 'unknown_account',
    code: 'account_not_found',
    status: 400,
    description: expect.stringMatching(
      `^/participant_details/sender/account: expected a settlement account of the project, got "${unseen}" \\(it has ${settlement.number} \\(settlement\\); set more by its accounts; `,
    ),
    violations: [expect.objectContaining({ pointer: '/participant_details/sender/account' })],
  })
  expect(payingAccount(view, 'rko', from(toAccount, settlement.number))).toEqual(settlement)
})

it.each([
  ['rko', toAccount],
  ['plain', toPhone],
] as const)('an account of one kind is not taken for another: %s', (family, data) => {
  const account = '/participant_details/sender/account'
  expect(payingAccount(aView(), family, from(data, nominal.number))).toMatchObject({
    code: 'invalid_request',
    description: `${account}: expected a settlement account, got the nominal account ${nominal.number}`,
  })
})
