// Type-checked, and run by Jest in a folder where the packed package is installed, with `setupFilesAfterEnv: ['bank131-mock/jest']`; see check-jest.ts.
import { createBank } from 'bank131-mock'
import { payoutToSteam } from 'bank131-mock/fixtures'

test('the matchers say yes, and no, and why', async () => {
  await using bank = createBank({ clock: 'manual' })
  const body = JSON.stringify(payoutToSteam({ metadata: 'order 7' }))
  await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
  const webhook = await bank.nextWebhook()

  await expect(bank).toHaveReceivedPayout({ metadata: expect.stringContaining('7') })
  await expect(bank).not.toHaveConfirmedOnce()
  await expect(webhook).toBeValidlySigned()
  expect(webhook).toBeWebhook('ready_to_confirm', { session: { id: expect.stringMatching(/^ps_/) } })
  expect(webhook.body).toMatchBankSchema('ReadyToConfirmWebhook')
  await expect(Promise.resolve(webhook)).resolves.toBeWebhook('ready_to_confirm')

  await expect(expect(bank).toHaveReceivedPayout({ metadata: 'order 8' })).rejects.toThrow(
    'metadata: expected "order 8", got "order 7"',
  )
  expect(() => expect(webhook).toBeWebhook('payment_finished')).toThrow('type: expected "payment_finished"')
  // @ts-expect-error the bank has no such webhook
  expect(() => expect(webhook).toBeWebhook('payment_finnished')).toThrow('type: expected')
})
