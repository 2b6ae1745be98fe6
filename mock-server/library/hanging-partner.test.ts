import { once } from 'node:events'
import { expect, it } from 'vitest'
import { startBank } from '../index.ts'
import { type Behaviour, call, payout, startPartner } from '../testing/sample-partner.ts'

// The one test that takes ten seconds of real time, in a file of its own so that it runs beside the others.

const hangs: [string, Behaviour][] = [
  ['says nothing', () => {}],
  ['stops after its headers', (_, response) => response.writeHead(200).flushHeaders()],
  [
    'stops in the middle of its answer',
    (_, response) => response.writeHead(200, { 'content-length': 9 }).write('half'),
  ],
]

it.concurrent.each(hangs)(
  'gives a partner that %s ten seconds of real time, on a manual clock too',
  async (_, behaviour) => {
    await using partner = await startPartner()
    let left: Promise<unknown> | undefined
    partner.next.push((received, response) => {
      left = once(response, 'close')
      behaviour(received, response)
    })
    await using bank = await startBank({ clock: 'manual', webhookUrl: partner.url })
    await call(bank.url, 'session/init/payout', payout)
    await bank.clock.advance('PT1S')

    const [webhook] = await bank.webhooks()
    expect(webhook).toMatchObject({ status: 'due', attempts: [{ error: 'no answer within 10 s' }] })
    expect(webhook?.attempts[0]).not.toHaveProperty('status')
    expect(webhook?.attempts[0]?.duration_ms).toBeGreaterThan(9_900)
    expect(webhook?.attempts[0]?.duration_ms).toBeLessThan(15_000)
    await left
    await bank.clock.advance('PT5S')
    expect((await bank.webhooks())[0]).toMatchObject({ status: 'delivered', attempts: [{}, { status: 200 }] })
  },
  60_000,
)
