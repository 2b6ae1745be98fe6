import { beforeEach, expect, it } from 'vitest'
import { type BankHandle, createBank } from '../index.ts'
import { payout } from '../testing/sample-partner.ts'

let bank: BankHandle

beforeEach(() => {
  bank = createBank({ clock: 'manual', journal: { calls: 3 } })
  return () => bank.close()
})

const init = () => bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body: JSON.stringify(payout) })
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

it('after: what came since the one with that id, of each kind', async () => {
  for (let time = 0; time < 3; time += 1) await init()
  await bank.clock.runToIdle()
  expect(ids(await bank.requests({ after: 'req_1' }))).toEqual(['req_2', 'req_3'])
  expect(ids(await bank.webhooks({ after: 'wh_2' }))).toEqual(['wh_3'])
  expect(ids(await bank.sessions({ after: 'ps_1003' }))).toEqual([])
  await init()
  expect(ids(await bank.requests({ after: 'req_3' }))).toEqual(['req_4'])
})

it('after: one that is kept no more, or never was, is an error and not the end of the list', async () => {
  for (let time = 0; time < 4; time += 1) await init()
  await expect(bank.requests({ after: 'req_1' })).rejects.toThrow(
    new RangeError(
      'after: expected the id of one of the requests that are kept, got "req_1"; without it the list begins with the oldest',
    ),
  )
  await expect(bank.webhooks({ after: 'wh_9' })).rejects.toThrow('one of the webhooks that are kept, got "wh_9"')
})
