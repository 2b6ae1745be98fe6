import { describe, expect, it } from 'vitest'
import { readTable } from '../../testing/read-table.ts'
import { toAccount as anyAccount, toCard, toPhone } from '../../testing/sample-state.ts'
import type { Given } from '../state.ts'
import { writeToken } from '../tokens/tokens.ts'
import { account as accountMethod } from './account.ts'
import { missingFor, type Start } from './requirements.ts'

const rko: Start = { family: 'rko', fiscal: false }
const parties = {
  participant_details: {
    sender: { account: '40702810300200000013' },
    recipient: { full_name: 'Ivanov Ivan', beneficiary_id: '123456789012' },
  },
}
const toAccount = (requisites: object): Given => {
  const ru = { full_name: 'OOO Romashka', description: 'Contract 5, no VAT', ...requisites }
  const payout_details = { type: 'bank_account', bank_account: { system_type: 'ru', ru } }
  return { ...anyAccount, ...parties, payout_details } as Given
}
const missing = (start: Start, given: Given) =>
  missingFor(start, given).map(({ pointer, came }) => `${pointer.split('/').at(-1)} ${came}`)

/** docs: settlement-payout-accounts */
const table = readTable(`
  account               missing from a settlement account
  40817810400003869535  none
  42301810400003869535  none
  40802810400003869535  inn
  40702810400003869535  inn, kpp
  40701810400003869535  inn, kpp
  40502810400003869535  inn, kpp
  40703810400003869535  none
  30101810400000000225  none
`)
const inn = '7700000131'
const kpp = '770001001'

describe.each(table.rows)('a payout to $account', ({ account, 'missing from a settlement account': said }) => {
  const expected = said === 'none' ? [] : said!.split(', ').map((name) => `${name} nothing`)
  const token = writeToken({ kind: 'account', bik: '044525974', account: account!, createdAt: 0 }, 1)

  it('from a settlement account needs what the docs say, by the number of the account and by its token', () => {
    for (const by of [{ account, bik: '044525974' }, { token }]) {
      expect(missing(rko, toAccount(by))).toEqual(expected)
      expect(missing(rko, toAccount({ ...by, inn }))).toEqual(expected.filter((each) => !each.startsWith('inn')))
      expect(missing(rko, toAccount({ ...by, inn, kpp }))).toEqual([])
    }
  })

  it('from another source needs neither', () => {
    for (const family of ['plain', 'nominal'] as const)
      expect(missing({ ...rko, family }, toAccount({ account, bik: '044525974' }))).toEqual([])
  })
})

it('a payout to something else needs neither', () => {
  for (const other of [toCard, toPhone]) expect(missing(rko, { ...other, ...parties })).toEqual([])
})

it('each row of the table is about requisites of the account, and names its source', () => {
  expect(accountMethod.requirementsOf?.rko?.map(({ pointer }) => pointer)).toEqual([
    '/payout_details/bank_account/ru/inn',
    '/payout_details/bank_account/ru/kpp',
  ])
})
