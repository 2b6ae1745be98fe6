import { describe, expect, it } from 'vitest'
import { toAccount, toCard, toPhone } from '../../testing/sample-state.ts'
import type { PayoutData } from '../state.ts'
import { offers } from './confirm-information.ts'

const account = '40702810600200000014'
const bank131 = { bank_name: 'Bank 131', bik: '049205131', correspondent_account_number: '30101810822029205131' }
const payer = { account_number: account, name: 'OOO Partner', ...bank131 }
const ivanov = {
  account_number: '40817810400003869535',
  name: 'Ivanov Ivan',
  bank_name: 'Bank 044525974',
  bik: '044525974',
  correspondent_account_number: '30101810000000000974',
}

describe('what the partner must send back', () => {
  it('is nothing for a payout from the collateral account', () => {
    expect(offers.plain('131', toCard)).toBeUndefined()
    expect(offers.plain('131', toAccount)).toBeUndefined()
  })

  it('is transfer_details for a payout from a nominal account', () => {
    expect(offers.nominal(account, toAccount)).toEqual({
      transfer_details: {
        customer: payer,
        recipient: ivanov,
        purpose: 'Payment under contract 5, no VAT',
        amount: { amount: 10_000, currency: 'rub' },
      },
    })
  })

  it('is account_details for a payout from a settlement account', () => {
    expect(offers.rko(account, toAccount)).toEqual({ account_details: { sender: payer, recipient: ivanov } })
  })

  it('shows of a card no more than its mask', () => {
    const { transfer_details } = offers.nominal(account, toCard)!
    expect(transfer_details).toMatchObject({
      recipient: { account_number: '************4242', name: 'Ivanov Ivan' },
      purpose: 'Payout; card:************4242',
    })
  })

  it('names a recipient by phone with the bank that he is found in', () => {
    const data = { ...toPhone, participant_details: { recipient: { first_name: 'Ivan', last_name: 'Ivanov' } } }
    expect(offers.rko(account, data)!.account_details!.recipient).toMatchObject({
      account_number: '79680000000',
      name: 'Ivanov Ivan',
      bank_name: 'FPS member 100000000069',
    })
    expect(offers.nominal(account, data)!.transfer_details!.purpose).toBe('Order 7, no VAT')
  })

  it('calls the payer by the name it gave, a company before a person', () => {
    const named = (sender: object): PayoutData => ({ ...toAccount, participant_details: { sender } })
    const nameOf = (data: PayoutData) => offers.rko(account, data)!.account_details!.sender.name
    expect(nameOf(named({ full_name: 'Petrov Petr' }))).toBe('Petrov Petr')
    expect(nameOf(named({ full_name: 'Petrov Petr', company_name: 'OOO Romashka' }))).toBe('OOO Romashka')
  })

  it('repeats the tax numbers of a company in account_details alone, and invents none', () => {
    const { bank_account } = toAccount.payout_details as {
      bank_account: { system_type: 'ru'; ru: { description: string } }
    }
    const ru = { ...bank_account.ru, full_name: 'OOO Romashka', inn: '3316004777', kpp: '331601001' }
    const company: PayoutData = {
      ...toAccount,
      payout_details: { type: 'bank_account', bank_account: { system_type: 'ru', ru } },
    }
    const recipientOf = (data: PayoutData) => offers.rko(account, data)!.account_details!.recipient
    expect(recipientOf(company)).toMatchObject({ name: 'OOO Romashka', inn: '3316004777', kpp: '331601001' })
    expect(Object.keys(recipientOf(toAccount))).not.toContain('inn')

    const { recipient } = offers.nominal(account, company)!.transfer_details!
    expect(Object.keys(recipient!)).toEqual(Object.keys(payer))
  })
})
