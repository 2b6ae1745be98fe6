import { expect, it } from 'vitest'
import { createBankWith } from '../library/create-bank.ts'
import { payout, promised } from '../testing/sample-partner.ts'
import { signingKey } from './node/keys.ts'
import { nodePorts } from './node/ports.ts'

it('a webhook is signed on another thread while this one has something else to do, of whatever project', async () => {
  const signed: (boolean | undefined)[] = []
  const ports = {
    ...nodePorts,
    signingKey(pem: string) {
      const key = signingKey(pem)
      return {
        ...key,
        sign(body: string | Uint8Array, aside?: boolean) {
          signed.push(aside)
          return key.sign(body)
        },
      }
    },
  }
  const [first, second] = [promised<void>(), promised<void>()]
  const partner = promised<number>()
  const bank = createBankWith(ports, {
    signature: 'off',
    pace: { processingMs: 0 },
    projects: { one: {}, another: {} },
    onWebhook({ project }) {
      ;(project === 'one' ? first : second).keep()
      return partner.promise
    },
  })
  const start = (project: string) =>
    bank.fetch(
      new Request('http://bank/api/v2/session/init/payout', {
        method: 'POST',
        headers: { 'x-partner-project': project },
        body: JSON.stringify(payout),
      }),
      { answered: Promise.resolve() },
    )

  await start('one')
  await first.promise
  expect(signed).toEqual([false])
  // The partner has not answered it yet.
  await start('another')
  await second.promise
  expect(signed).toEqual([false, true])
  partner.keep(200)
  await bank[Symbol.asyncDispose]()
})
