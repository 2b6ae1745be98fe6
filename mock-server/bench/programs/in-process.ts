import { readFileSync } from 'node:fs'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { createCall, payoutCalls } from '../calls.ts'
import { obey } from '../child.ts'

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

const requestTo = (bank: { id: string }, method: string, { body, signature }: { body: string; signature: string }) =>
  new Request(`https://demo.bank131.ru/api/v2/session/${method}`, {
    method: 'POST',
    headers: { 'x-partner-project': bank.id, 'x-partner-sign': signature },
    body,
  })

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
  async mswPayout() {
    const calls = payoutCalls(100)
    await using bank = createBank({ clock: 'manual' })
    const server = setupServer(...bankHandlers(bank))
    server.listen()
    const ms = await each(100, async (at) => {
      await (await fetch(requestTo(bank, 'create', createCall))).text()
      await (await fetch(requestTo(bank, 'start/payout', calls[at]!.start))).text()
      await bank.nextWebhook('ready_to_confirm')
      await (await fetch(requestTo(bank, 'confirm', calls[at]!.confirm))).text()
      await bank.nextWebhook('payment_finished')
    })
    server.close()
    return ms
  },
})
