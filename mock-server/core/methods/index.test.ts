import { describe, expect, it } from 'vitest'
import { PayoutDetails } from '../../../schemas/models/index.ts'
import { validate } from '../../../schemas/validate.ts'
import { methodsOf } from '../../coverage/methods.ts'
import { readTable } from '../../testing/read-table.ts'
import { aPayout, aVerification, toCard, transferFrom } from '../../testing/sample-state.ts'
import type { Family } from '../state.ts'
import { purpose, recipient } from './confirm-information.ts'
import { bareMethod, methodOf, methods, transactionInfo, untilPaid } from './index.ts'
import { missingFor } from './requirements.ts'

const families: Family[] = ['plain', 'nominal', 'rko']

/** docs: payouts-intro, payout-fps-phone, yoomoney, payout-taxes, payout-currency, payout-refunds */
const table = readTable(`
  method                              paid by            plain draws on  two legs  usd  comes back
  card                                plain nominal rko  collateral      yes       yes  no
  bank_account/ru                     plain nominal rko  collateral      no        yes  yes
  bank_account/faster_payment_system  plain nominal rko  settlement      no        no   no
  recurrent                           plain nominal rko  collateral      no        no   no
  wallet                              plain              collateral      no        no   no
  tax                                 plain              collateral      no        no   no
`)
const yes = (value: unknown) => (value ? 'yes' : 'no')

it.each(table.rows)('$method: paid by $paid by', (row) => {
  const method = methods.find(({ tag }) => tag === row.method)!
  expect({
    method: method.tag,
    'paid by': method.paidBy.join(' '),
    'plain draws on': method.plainDrawsOnSettlement ? 'settlement' : 'collateral',
    'two legs': yes(method.creditLeg),
    usd: yes(method.otherCurrencies),
    'comes back': yes(method.accountTransfer),
  }).toEqual(row)
})

describe('the table of methods', () => {
  it('has one row a method that the schemas know, and a row here for each', () => {
    expect(table.rows.map(({ method }) => method)).toEqual(methods.map(({ tag }) => tag))
    const inSchemas = methodsOf(PayoutDetails).map((tag) => (tag.startsWith('bank_account/') ? tag : tag.split('/')[0]))
    expect(methods.map(({ tag }) => tag).toSorted()).toEqual([...new Set(inSchemas)].toSorted())
  })

  it.each(methods.map((method) => [method.tag, method] as const))('finds %s by its sample', (_, method) => {
    expect(methodOf(method.sample)).toBe(method)
    expect(validate('ShownPayoutDetails', method.sample)).toEqual([])
  })

  it('has none for a payout without details, nor for an FPS verification', () => {
    expect([methodOf(undefined), methodOf(aVerification().data.payout_details)]).toEqual([undefined, undefined])
  })

  it.each(methods.map((method) => [method.tag, method] as const))(
    '%s starts where it is paid, and nowhere else',
    (_, method) => {
      const between = {
        sender: { account: '40702810300200000013', beneficiary_id: '123456789012' },
        recipient: { full_name: 'Ivanov Ivan' },
      }
      const given = { ...toCard, payout_details: method.sample, participant_details: between }
      for (const family of families) {
        const missing = missingFor({ family, fiscal: false }, given).map(({ pointer }) => pointer)
        expect(missing, family).toEqual(method.paidBy.includes(family) ? [] : ['/payout_details/type'])
      }
    },
  )
})

describe('what a method says of itself', () => {
  const of = (tag: string) => ({ ...toCard, payout_details: methods.find((method) => method.tag === tag)!.sample })

  it('the card behind its mask, and the words of the debit leg', () => {
    expect(recipient(of('card')).account_number).toBe('************4242')
    expect(purpose(of('card'))).toBe('Payout; card:************4242')
    expect(purpose({ ...of('card'), ...transferFrom('nominal') })).toMatch(/^(?!Payout).+; card:\*{12}4242$/)
  })

  it('a wallet and a tax have nobody by name and number', () => {
    for (const tag of ['wallet', 'tax', 'recurrent']) {
      expect(recipient(of(tag))).toMatchObject({ account_number: '', name: 'Ivanov Ivan', bik: '049205131' })
      expect(purpose(of(tag))).toBe('Payout')
    }
  })

  it('is bare where it is sent back, and empty elsewhere', () => {
    expect(methods.map(({ sample }) => Object.keys(bareMethod(sample)))).toEqual([
      ['brand', 'last4', 'bin'],
      ['system_type', 'ru'],
      ['system_type', 'faster_payment_system'],
      ['token'],
      [],
      [],
    ])
  })

  it('hides the bin of a card until it is paid, and nothing else of any', () => {
    for (const { tag, sample } of methods)
      expect(untilPaid(sample)).toEqual(
        tag === 'card' ? { type: 'card', card: { brand: 'visa', last4: '4242' } } : sample,
      )
  })

  it('has references of its payment system for cards and phones', () => {
    const infoOf = (tag: string) => transactionInfo(aPayout({ id: 'po_1001', data: of(tag) }))
    expect(infoOf('card')).toEqual({ rrn: '425300001001', auth_code: '221001' })
    expect(infoOf('bank_account/faster_payment_system')).toEqual({ fp_message_id: 'A00000000000000W0000000000001001' })
    for (const tag of ['bank_account/ru', 'recurrent', 'wallet', 'tax']) expect(infoOf(tag)).toBeUndefined()
  })
})
