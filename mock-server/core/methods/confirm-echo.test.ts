import { describe, expect, it } from 'vitest'
import type { BareMethod, ConfirmInformation } from '../../../schemas/generated/types.ts'
import { aPayout, toAccount, toCard, toPhone } from '../../testing/sample-state.ts'
import type { PayoutData } from '../state.ts'
import { echoProblem, firstDifference } from './confirm-echo.ts'
import { offers } from './confirm-information.ts'

const token = 'a'.repeat(64)
const byToken: PayoutData = {
  ...toCard,
  payout_details: {
    type: 'card',
    card: { type: 'tokenized_card', tokenized_card: { token }, brand: 'visa', last4: '4242', bin: '424242' },
  },
}
const words = { full_name: 'Ivanov Ivan', description: 'Payment under contract 5, no VAT' }
const number = { bik: '044525974', account: '40817810400003869535' }
const toAccountByToken: PayoutData = {
  ...toAccount,
  payout_details: { type: 'bank_account', bank_account: { system_type: 'ru', ru: { token, ...words } } },
}
const recurrent: PayoutData = { ...toCard, payout_details: { type: 'recurrent', recurrent: { token: 'b' } } }
const { phone, bank_id } = { phone: '79680000000', bank_id: '100000000069' }
const bankCard = (number: string) => ({ type: 'bank_card', bank_card: { number } })

const problem = (data: PayoutData, echo: ConfirmInformation | undefined, methodShown = true) =>
  echoProblem({ ...aPayout({ data }), offer: offers.nominal('40702810600200000014', data)! }, echo, methodShown)
const withMethod = (data: PayoutData, payout_details: BareMethod): ConfirmInformation => ({
  transfer_details: { ...offers.nominal('40702810600200000014', data)!.transfer_details, payout_details },
})

describe('the method that is sent back', () => {
  it.each<[what: string, data: PayoutData, method: BareMethod]>([
    ['a card as it was offered', toCard, { brand: 'visa', last4: '4242' }],
    ['a card by its number, as an object of the SDK has it', toCard, bankCard('4242424242424242')],
    ['a card by its hash', toCard, { type: 'encrypted_card', encrypted_card: { number_hash: 'hash' } }],
    ['a card with the bin that was not offered', toCard, { brand: 'visa', last4: '4242', bin: '424242' }],
    ['a token without what is known of its card', byToken, { type: 'tokenized_card', tokenized_card: { token } }],
    ['an account', toAccount, { system_type: 'ru', ru: { ...number, ...words } }],
    [
      'an account that says what it is by default',
      toAccount,
      { system_type: 'ru', ru: { ...number, ...words, is_fast: false } },
    ],
    ['the token of an account', toAccountByToken, { system_type: 'ru', ru: { token, ...words } }],
    ['the account behind its token', toAccountByToken, { system_type: 'ru', ru: { ...number, ...words } }],
    [
      'a phone',
      toPhone,
      {
        system_type: 'faster_payment_system',
        faster_payment_system: { phone, bank_id, description: 'Order 7, no VAT' },
      },
    ],
    ['a recurring card', recurrent, { token: 'b' }],
    ['a recurring card with its default', recurrent, { token: 'b', initiator: 'merchant' }],
  ])('may be %s', (_, data, method) => {
    expect(problem(data, withMethod(data, method))).toBeUndefined()
  })

  it.each<[pointer: string, data: PayoutData, method: BareMethod]>([
    ['/last4', toCard, { brand: 'visa', last4: '4243' }],
    ['/last4', toCard, bankCard('4000056655665556')],
    ['/bin', toCard, { brand: 'visa', last4: '4242', bin: '400005' }],
    ['/brand', toCard, bankCard('5555555555554444')],
    ['/type', toCard, { type: 'tokenized_card', tokenized_card: { token } }],
    ['/tokenized_card/token', byToken, { type: 'tokenized_card', tokenized_card: { token: 'c'.repeat(64) } }],
    ['/type', byToken, bankCard('4242424242424242')],
    ['/last4', byToken, { type: 'tokenized_card', tokenized_card: { token }, last4: '4243' }],
    ['/ru/account', toAccount, { system_type: 'ru', ru: { ...number, ...words, account: '40817810400003869536' } }],
    ['/ru/is_fast', toAccount, { system_type: 'ru', ru: { ...number, ...words, is_fast: true } }],
    ['/ru/inn', toAccount, { system_type: 'ru', ru: { ...number, ...words, inn: '3316004777' } }],
    [
      '/ru/account',
      toAccountByToken,
      { system_type: 'ru', ru: { ...number, ...words, account: '40817810400003869536' } },
    ],
    ['/ru/token', toAccount, { system_type: 'ru', ru: { token, ...words } }],
    ['/system_type', toPhone, { system_type: 'ru', ru: { ...number, ...words } }],
    ['/token', recurrent, { initiator: 'merchant' }],
    ['/initiator', recurrent, { token: 'b', initiator: 'client' }],
  ])('is refused at %s', (pointer, data, method) => {
    const found = problem(data, withMethod(data, method))
    expect(found?.pointer).toBe(`/confirm_information/transfer_details/payout_details${pointer}`)
  })

  it('may be left out by a partner that was never shown it, and by no other', () => {
    const { transfer_details = {} } = offers.nominal('40702810600200000014', toAccount)!
    expect(problem(toAccount, { transfer_details }, false)).toBeUndefined()
    expect(problem(toAccount, { transfer_details })).toEqual({
      pointer: '/confirm_information/transfer_details/payout_details',
      expected: 'the method that the payout was started with, without its outer {"type":…}',
      came: 'nothing',
    })
  })

  it('is compared by that partner too, if it sends it', () => {
    const echo = withMethod(toCard, { brand: 'visa', last4: '4243' })
    expect(problem(toCard, echo, false)?.pointer).toContain('/payout_details/last4')
  })
})

describe('the rest', () => {
  it('is sent back whole, a currency in any case', () => {
    const { transfer_details = {} } = withMethod(toCard, { brand: 'visa', last4: '4242' })
    const amount = { amount: 10_000, currency: 'RUB' }
    expect(problem(toCard, { transfer_details: { ...transfer_details, amount } })).toBeUndefined()
    const { purpose: _, ...less } = transfer_details
    expect(problem(toCard, { transfer_details: less })?.pointer).toBe('/confirm_information/transfer_details/purpose')
    const dearer = { ...transfer_details, amount: { ...amount, amount: 10_001 } }
    expect(problem(toCard, { transfer_details: dearer })?.pointer).toContain('/transfer_details/amount/amount')
    expect(problem(toCard, undefined)).toMatchObject({ pointer: '/confirm_information', came: 'nothing' })
  })
})

describe('the first difference', () => {
  const offer = { a: 1, b: { c: 'x', d: [1, { e: true }] }, f: null }

  it.each<[what: string, came: unknown]>([
    ['the same', structuredClone(offer)],
    ['the same in another order of keys', { f: null, b: { d: [1, { e: true }], c: 'x' }, a: 1 }],
  ])('is none in %s', (_, came) => {
    expect(firstDifference(offer, came)).toBeUndefined()
  })

  it.each<[pointer: string, came: unknown]>([
    ['', undefined],
    ['', null],
    ['', [offer]],
    ['', 'text'],
    ['/a', { ...offer, a: '1' }],
    ['/a', { b: offer.b, f: null }],
    ['/b', { ...offer, b: null }],
    ['/b/c', { ...offer, b: { ...offer.b, c: 'X' } }],
    ['/b/d/1/e', { ...offer, b: { ...offer.b, d: [1, { e: false }] } }],
    ['/b/d/1', { ...offer, b: { ...offer.b, d: [1] } }],
    ['/b/d/2', { ...offer, b: { ...offer.b, d: [1, { e: true }, 3] } }],
    ['/b/d', { ...offer, b: { ...offer.b, d: { 0: 1, 1: { e: true } } } }],
    ['/f', { a: 1, b: offer.b }],
    ['/g', { ...offer, g: 1 }],
  ])('is at %j in %j', (pointer, came) => {
    expect(firstDifference(offer, came)?.pointer).toBe(`/confirm_information${pointer}`)
  })
})
