import { expect, it } from 'vitest'
import { payableAccount } from './account-prefixes.ts'
import { readTable } from './read-table.ts'
import { toCard, toPhone } from './sample-state.ts'
import type { Family, PayoutData } from './state.ts'

const families: Family[] = ['plain', 'nominal', 'rko']

const toAccount = (requisites: object) => {
  const ru = { full_name: 'Ivanov Ivan', description: 'Contract 5', ...requisites }
  return { payout_details: { type: 'bank_account', bank_account: { system_type: 'ru', ru } } } as PayoutData
}

/** docs: russian-account, escrow-payout-accounts; for settlement accounts the docs list nothing. */
const table = readTable(`
  prefix    plain  nominal  rko
  40817810  yes    yes      yes
  42301810  yes    yes      yes
  42304810  yes    yes      yes
  42307810  yes    yes      yes
  40802810  yes    yes      yes
  40702810  yes    yes      yes
  40820810  yes    no       yes
  40701810  no     yes      yes
  40502810  no     yes      yes
  42308810  no     no       yes
  40817840  no     no       yes
  30101810  no     no       yes
`)

it.each(table.rows)('accounts $prefix…: plain $plain, nominal $nominal, rko $rko', ({ prefix, ...expected }) => {
  const data = toAccount({ account: `${prefix}400003869535` })
  for (const family of families) expect(payableAccount(family, data) ? 'yes' : 'no', family).toBe(expected[family])
})

it('whatever is no account number is paid: a card, a phone, the token of an account', () => {
  for (const data of [toCard, toPhone, toAccount({ token: 'a'.repeat(64) })])
    for (const family of families) expect(payableAccount(family, data)).toBe(true)
})
