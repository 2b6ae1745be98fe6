// Run by Jest in a folder where the packed package is installed; see check-runners.ts.
import { createBank } from 'bank131-mock'
import { payoutToSteam } from 'bank131-mock/fixtures'
import { bankMatchers } from 'bank131-mock/matchers'

expect.extend(bankMatchers)

test('the matchers say yes, and no, and why', async () => {
  await using bank = createBank({ clock: 'manual' })
  const body = JSON.stringify(payoutToSteam({ metadata: 'order 7' }))
  await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
  const webhook = await bank.nextWebhook()

  await expect(bank).toHaveReceivedPayout({ metadata: expect.stringContaining('7') })
  await expect(bank).not.toHaveConfirmedOnce()
  await expect(webhook).toBeValidlySigned()
  expect(webhook).toBeWebhook('ready_to_confirm', { session: { id: 'ps_1001' } })
  expect(webhook.body).toMatchBankSchema('ReadyToConfirmWebhook')

  await expect(expect(bank).toHaveReceivedPayout({ metadata: 'order 8' })).rejects.toThrow(
    'metadata: expected "order 8", got "order 7"',
  )
  expect(() => expect(webhook).toBeWebhook('payment_finished')).toThrow('type: expected "payment_finished"')
})
