import { expect, it } from 'vitest'
import { payouts } from '../../contract-tests/server/kit/payouts.ts'
import { startBank } from '../index.ts'
import { call } from '../testing/sample-partner.ts'

const number = '4242424242424242'

it('a card that comes back with confirm by its number is compared, and its number is kept nowhere', async () => {
  await using bank = await startBank({ clock: 'manual' })
  const post = (path: string, body: object) => call(bank.url, path, body)
  const by = (digits: string) => ({ type: 'bank_card', bank_card: { number: digits } })
  const { session } = await post('session/multi/init/payment/nominal', {
    ...payouts.cardFromNominal,
    payout_details: { type: 'card', card: by(number) },
  })
  await bank.clock.runToIdle()
  const [ready] = await bank.webhooks()
  const { transfer_details } = JSON.parse(ready!.body).confirm_information
  const confirm = (digits: string) =>
    post('session/confirm', {
      session_id: session.id,
      confirm_information: { transfer_details: { ...transfer_details, payout_details: by(digits) } },
    })

  const other = await confirm('4000056655665556')
  expect(other).toMatchObject({ http: 400, error: { description: expect.stringContaining('/payout_details/last4') } })
  expect(await confirm(number)).toMatchObject({ http: 200 })
  await bank.clock.runToIdle()

  const kept = [await bank.requests(), await bank.webhooks(), await bank.sessions(), await bank.snapshot()]
  expect(JSON.stringify(kept)).not.toMatch(/4242424242424242|4000056655665556/)
})
