import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { account, openingOf } from '../contract/shop.ts'
import type { StoreView } from '../port.ts'
import { createPostgresStore } from './postgres-store.ts'
import { RoundTrip } from './round-trip.ts'

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { pool } = await testDatabase(testServer)
  const now = () => 1_000_000
  const numbered = (number: string, kind: 'collateral' | 'nominal', balance = 100) => ({
    ...account,
    number,
    kind,
    balance,
  })
  const many = Array.from({ length: 150 }, (_, at) => numbered(`n${at}`, 'nominal'))

  it('of many accounts a decision reads those that it asks for', async () => {
    const store = createPostgresStore({ pool, now, wall: now })
    const opening = { ...openingOf('manual'), accounts: [account, ...many, numbered('second', 'collateral')] }
    await store.open('shop', opening)
    const seen = async (look: (view: StoreView) => unknown) => {
      const done = await store.transact('shop', { session: 'new' }, (view) => ({ commit: {}, reply: look(view) }))
      return 'reply' in done && done.reply
    }
    const rowsRead = async (look: (view: StoreView) => unknown) => {
      const handed = vi.spyOn(RoundTrip.prototype, 'handleDataRow')
      onTestFinished(() => handed.mockRestore())
      const found = await seen(look)
      const { length } = handed.mock.calls
      handed.mockRestore()
      return { found, isFew: length < 20 }
    }
    const two = (view: StoreView) => [
      view.mainAccount('collateral').number,
      view.account('n7')?.number,
      view.account('nobody'),
    ]
    expect(await rowsRead(two)).toEqual({ found: ['131', 'n7', undefined], isFew: false })
    expect(await rowsRead(two)).toEqual({ found: ['131', 'n7', undefined], isFew: true })
    // What one has booked the next one sees, also in one transaction.
    const book = () =>
      store.transact('shop', { session: 'new' }, (view) => {
        const before = view.mainAccount('collateral')
        return { commit: { accounts: [{ ...before, balance: before.balance - 1 }] }, reply: {} }
      })
    await Promise.all([book(), book(), book()])
    expect(await seen((view) => view.mainAccount('collateral').balance)).toBe(97)
    expect(await seen((view) => view.accounts().length)).toBe(152)
    // Of another generation nothing is remembered.
    await store.reset('shop', { ...opening, accounts: [numbered('other', 'collateral'), ...many, account] })
    expect(await seen((view) => view.mainAccount('collateral').number)).toBe('other')
  })
}
