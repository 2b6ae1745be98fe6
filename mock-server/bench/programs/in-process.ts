import { createPrivateKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { testKeys } from '../../../fixtures/keys/index.ts'
import { createCall, payoutCalls, type SignedBody } from '../calls.ts'
import { obey } from '../child.ts'
import { answers, webhooks } from '../limit-bytes.ts'
import { ensureSigned } from '../partner-signature.ts'

type Library = typeof import('../../index.ts')
const dist = (name: string) => new URL(`../../../dist/${name}.js`, import.meta.url).href
const { createBank } = (await import(dist('index'))) as Library
const { bankHandlers } = (await import(dist('msw'))) as typeof import('../../msw.ts')

/** Milliseconds each, of so many. */
async function each(times: number, work: (at: number) => unknown): Promise<number> {
  const from = performance.now()
  for (let at = 0; at < times; at++) await work(at)
  return (performance.now() - from) / times
}

const perSecond = async (times: number, work: () => Promise<unknown>) => 1000 / (await each(times, work))

const requestTo = (bank: { id: string }, method: string, { body, signature }: SignedBody) =>
  new Request(`https://demo.bank131.ru/api/v2/session/${method}`, {
    method: 'POST',
    headers: { 'x-partner-project': bank.id, 'x-partner-sign': signature },
    body,
  })

const MSW_PAYOUTS = 200
const bankKey = createPrivateKey(testKeys.bank.privateKey)
let projects = 0

interface Vector {
  valid: boolean
  /** Base64. */
  body: string
  signature: string
}
const vectors = new URL('../../../fixtures/signatures/vectors.json', import.meta.url)
const wrong = (JSON.parse(readFileSync(vectors, 'utf8')) as Vector[]).filter(({ valid }) => !valid)

obey({
  async createBank() {
    const banks: { close(): Promise<void> }[] = []
    const ms = await each(500, () => banks.push(createBank({ clock: 'manual' })))
    for (const bank of banks) await bank.close()
    return ms
  },
  async newProject() {
    await using bank = createBank({ clock: 'manual' })
    return await each(1_000, () => bank.project(`p_${++projects}`))
  },
  /** Of a project that is in use. */
  async reset() {
    await using bank = createBank({ clock: 'manual' })
    let ms = 0
    for (let at = 0; at < 500; at++) {
      await (await bank.fetch(requestTo(bank, 'create', createCall))).text()
      ms += await each(1, () => bank.reset())
    }
    return ms / 500
  },
  async fetchesPerSecond() {
    await using bank = createBank({ clock: 'manual' })
    return await perSecond(3_000, async () => (await bank.fetch(requestTo(bank, 'create', createCall))).text())
  },
  /** Milliseconds that each wrongly signed call of the published vectors takes, its diagnosis included. */
  async diagnoses() {
    await using bank = createBank({ clock: 'manual' })
    const took: number[] = []
    for (const { body, signature } of wrong) {
      const headers = { 'x-partner-project': bank.id, 'x-partner-sign': signature.replaceAll(/\s/g, '') }
      const init = { method: 'POST', headers, body: Buffer.from(body, 'base64') }
      const from = performance.now()
      await bank.fetch(new Request('https://demo.bank131.ru/api/v2/session/create', init))
      took.push(performance.now() - from)
    }
    return took
  },
  async mswPerSecond() {
    const server = setupServer(http.post('https://demo.bank131.ru/static', () => HttpResponse.json({ status: 'ok' })))
    server.listen()
    const { body } = createCall
    const rate = await perSecond(1_000, async () =>
      (await fetch('https://demo.bank131.ru/static', { method: 'POST', body })).text(),
    )
    server.close()
    return rate
  },
  /** Milliseconds of a whole payout through the handlers. */
  async mswPayout() {
    const calls = payoutCalls(MSW_PAYOUTS)
    await using bank = createBank({ clock: 'manual' })
    const server = setupServer(...bankHandlers(bank))
    server.listen()
    const ms = await each(MSW_PAYOUTS, async (at) => {
      await (await fetch(requestTo(bank, 'create', createCall))).text()
      await (await fetch(requestTo(bank, 'start/payout', calls[at]!.start))).text()
      await bank.nextWebhook('ready_to_confirm')
      await (await fetch(requestTo(bank, 'confirm', calls[at]!.confirm))).text()
      await bank.nextWebhook('payment_finished')
    })
    server.close()
    return ms
  },
  /** Milliseconds of its three calls to handlers that know their answer, and of its five signatures, checked or made. */
  async mswStaticPayout() {
    const calls = payoutCalls(MSW_PAYOUTS)
    const [known, caused] = [answers('ps_1001'), webhooks('ps_1001')]
    const handlers = Object.entries(known).map(([method, text]) =>
      http.post(
        `https://demo.bank131.ru/api/v2/session/${method}`,
        () => new HttpResponse(text, { headers: { 'content-type': 'application/json' } }),
      ),
    )
    const server = setupServer(...handlers)
    server.listen()
    const call = async (method: string, signed: SignedBody) => {
      await (await fetch(requestTo({ id: 'demo_project' }, method, signed))).text()
      ensureSigned(Buffer.from(signed.body), signed.signature)
      const webhook = caused[method]
      if (webhook !== undefined) sign('sha256', Buffer.from(webhook), bankKey)
    }
    const ms = await each(MSW_PAYOUTS, async (at) => {
      await call('create', createCall)
      await call('start/payout', calls[at]!.start)
      await call('confirm', calls[at]!.confirm)
    })
    server.close()
    return ms
  },
})
