import fc from 'fast-check'
import { expect, it } from 'vitest'
import { collateral, frozen } from '../../testing/sample-state.ts'
import { available, bookMoney, holdMoney, releaseMoney } from './ledger.ts'

const account = frozen({ ...collateral, balance: 100, held: 30 })

it('what may still be taken is what is there and not set aside', () => {
  expect(available(account)).toBe(70)
})

it('setting aside leaves the balance alone', () => {
  expect(holdMoney(account, 50)).toEqual({ ...account, held: 80 })
})

it('the last kopeck can be set aside, one more cannot', () => {
  expect(holdMoney(account, 70)).toEqual({ ...account, held: 100 })
  expect(holdMoney(account, 71)).toBeUndefined()
})

it('giving back undoes setting aside', () => {
  expect(releaseMoney(account, 30)).toEqual({ ...account, held: 0 })
})

it('booking takes from the balance what was set aside', () => {
  expect(bookMoney(account, 30)).toEqual({ ...account, balance: 70, held: 0 })
})

it('no money appears or is lost, whatever is held, given back and booked', () => {
  const amounts = fc.array(fc.record({ amount: fc.integer({ min: 1, max: 60 }), paid: fc.boolean() }))
  fc.assert(
    fc.property(amounts, (payouts) => {
      let now = { ...account, held: 0 }
      let booked = 0
      for (const { amount, paid } of payouts) {
        const held = holdMoney(now, amount)
        expect(held !== undefined).toBe(amount <= now.balance)
        if (!held) continue
        now = paid ? bookMoney(held, amount) : releaseMoney(held, amount)
        if (paid) booked += amount
        expect(now).toEqual({ ...account, balance: 100 - booked, held: 0 })
      }
    }),
  )
})
