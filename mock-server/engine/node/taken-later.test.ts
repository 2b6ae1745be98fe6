import nodeCrypto from 'node:crypto'
import nodeHttps from 'node:https'
import { expect, it, vi } from 'vitest'
import { payoutToSteam } from '../../../fixtures/index.ts'
import { createBank } from '../../index.ts'

it('what a test patches of Node after the import is not what the bank signs, verifies and sends with', async () => {
  const spies = [
    vi.spyOn(nodeHttps, 'request').mockImplementation(() => expect.fail('not the bank')),
    vi.spyOn(nodeCrypto, 'verify').mockReturnValue(false as never),
    vi.spyOn(nodeCrypto, 'sign').mockReturnValue(Buffer.from('patched') as never),
  ]
  await using bank = createBank({ clock: 'manual', webhookUrl: 'https://127.0.0.1:9/hook' })
  const body = JSON.stringify(payoutToSteam())
  const answer = await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
  expect(answer.status).toBe(200)
  await bank.clock.advance({ seconds: 5 })
  expect((await bank.webhooks())[0]).toMatchObject({ attempts: [{ error: expect.stringContaining('ECONNREFUSED') }] })
  expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0])
})
