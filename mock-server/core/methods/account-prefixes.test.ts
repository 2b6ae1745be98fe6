import { expect, it } from 'vitest'
import { readTable } from '../../testing/read-table.ts'
import { toCard, toPhone } from '../../testing/sample-state.ts'
import type { Family, PayoutData } from '../state.ts'
import { writeToken } from '../tokens/tokens.ts'
import { holderOf } from './account.ts'
import { recipients } from './account-prefixes.ts'
import { unpayable } from './index.ts'

const families: Family[] = ['plain', 'nominal', 'rko']

const toAccount = (requisites: object) => {
  const ru = { full_name: 'Ivanov Ivan', description: 'Contract 5', ...requisites }
  return { payout_details: { type: 'bank_account', bank_account: { system_type: 'ru', ru } } } as PayoutData
}

/** docs: russian-account, escrow-payout-accounts, settlement-payout-accounts ("to no other"). */
const table = readTable(`
  prefix    plain  nominal  rko  holder
  40817810  yes    yes      yes  person
  42301810  yes    yes      yes  person
  42302810  yes    yes      yes  person
  42303810  yes    yes      yes  person
  42304810  yes    yes      yes  person
  42305810  yes    yes      yes  person
  42306810  yes    yes      yes  person
  42307810  yes    yes      yes  person
  40802810  yes    yes      yes  sole proprietor
  40702810  yes    yes      yes  legal entity
  40820810  yes    no       no   person
  40701810  no     yes      yes  legal entity
  40502810  no     yes      yes  legal entity
  42308810  no     no       no   nobody
  40817840  no     no       no   nobody
  40703810  no     no       no   nobody
  30101810  no     no       no   nobody
`)

it.each(table.rows)(
  'accounts $prefix…: plain $plain, nominal $nominal, rko $rko',
  ({ prefix, holder, ...expected }) => {
    const account = `${prefix}400003869535`
    const token = writeToken({ kind: 'account', bik: '044525974', account, createdAt: 0 }, 1)
    for (const data of [toAccount({ account }), toAccount({ token })]) {
      for (const family of families)
        expect(unpayable(family, data) === undefined ? 'yes' : 'no', family).toBe(expected[family])
      expect(holderOf(data) ?? 'nobody').toBe(holder)
    }
  },
)

it('every prefix that can be paid to has its row here', () => {
  const paid = table.rows.filter(({ holder }) => holder !== 'nobody').map(({ prefix }) => prefix!)
  expect(paid.sort()).toEqual([...recipients.keys()].sort())
})

it('whatever is no account number is paid: a card, a phone, a token that the bank did not make', () => {
  for (const data of [toCard, toPhone, toAccount({ token: 'a'.repeat(64) })])
    for (const family of families) expect(unpayable(family, data)).toBeUndefined()
  expect([toCard, toPhone].map(holderOf)).toEqual([undefined, undefined])
})

it('says how the account begins and which ones are paid from that source', () => {
  expect(unpayable('plain', toAccount({ account: '40502810400003869535' }))).toBe(
    'the account begins with 40502810, and from a collateral account the bank pays only to accounts that begin with 40817810, 42301810, 42302810, 42303810, 42304810, 42305810, 42306810, 42307810, 40820810, 40802810, 40702810',
  )
  expect(unpayable('rko', toAccount({ account: '30101810400003869535' }))).toMatch(
    /^the account begins with 30101810, and from a settlement account .+, 40701810, 40502810$/,
  )
})
