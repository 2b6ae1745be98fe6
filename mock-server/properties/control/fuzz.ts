import { isDeepStrictEqual } from 'node:util'
import { nodePorts } from '../../engine/node/ports.ts'
import type { BankHandle } from '../../index.ts'
import { createBankWith } from '../../library/create-bank.ts'
import { quickKey } from '../../testing/quick-key.ts'
import { payout } from '../../testing/sample-partner.ts'
import { type Input, inputOf, type Spoilt } from './inputs.ts'

const admin = 'http://127.0.0.1/__admin'
const own = '/projects/demo_project'

/** What is read after everything that was taken: none of it may break. */
const readings = [
  ...[
    '',
    '/sessions',
    '/webhooks',
    '/requests',
    '/accounts',
    '/clock',
    '/faults',
    '/outcomes',
    '/coverage',
    '/snapshot',
  ],
  ...['/sessions/ps_1001', '/sessions/ps_1002'],
]

interface Answer {
  status: number
  type: string | null
  text: string
}

/** A bank with a payout that was paid and one that waits, a call that was refused, outcomes, faults; and what happened to it. */
interface Fuzzed extends AsyncDisposable {
  /** Makes a call, and says what is wrong with how it was answered, if anything is. */
  tries(given: Input | Spoilt): Promise<string | undefined>
  /** Back at the beginning, says whether the bank still pays a payout. */
  stillPays(): Promise<string | undefined>
}

export async function fuzzed(): Promise<Fuzzed> {
  const crashes: unknown[] = []
  const options = { clock: 'manual', signature: 'off', bankKey: quickKey, onWebhook: () => 200 } as const
  const bank = createBankWith(nodePorts, options, { onError: (error) => crashes.push(error) })

  async function ask(method: string, address: string, body?: string): Promise<Answer> {
    const request = new Request(address, { method, ...(body !== undefined && { body }) })
    const response = await bank.fetch(request)
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
  const control = (method: string, path: string, body?: string) => ask(method, admin + own + path, body)
  async function call(method: string, body: object) {
    const headers = { 'x-partner-project': 'demo_project' }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await bank.fetch(new Request(`http://127.0.0.1/api/v2/session/${method}`, init))
    return {
      status: answer.status,
      body: JSON.parse(await answer.text()) as { session?: { id: string; status: string } },
    }
  }
  const holds = async () => {
    const [snapshot, project] = await Promise.all([control('GET', '/snapshot'), control('GET', '')])
    return [JSON.parse(snapshot.text), project.text]
  }

  await begin(bank, call)
  return {
    async tries(given) {
      const before = await holds()
      const input = 'resource' in given ? inputOf(given, before[0]) : given
      const answer = await control(input.method, input.path, input.body)
      const wrong = wrongWith(input, answer) ?? thrown(crashes)
      if (wrong !== undefined) return `${shown(input)}: ${wrong}`
      if (answer.status >= 400)
        return isDeepStrictEqual(await holds(), before)
          ? undefined
          : `${shown(input)}: answered ${answer.status}, and something changed`
      return await afterwards(input)
    },
    async stillPays() {
      // What was put in has a right to be there; an emptied project with ordinary settings has none of it.
      await ask('DELETE', admin + own)
      await control('PUT', '', '{"clock":"manual"}')
      const made = await call('init/payout', payout)
      const session_id = made.body.session?.id
      await control('POST', '/clock/run-to-idle')
      await call('confirm', { session_id })
      await control('POST', '/clock/run-to-idle')
      const { body } = await call('status', { session_id: session_id })
      return body.session?.status === 'accepted' ? thrown(crashes) : `a payout is ${JSON.stringify(body)}`
    },
    [Symbol.asyncDispose]: () => bank.close(),
  }

  /** What was taken can be read, its snapshot is one that is taken back, and calls and steps of the bank break at nothing. */
  async function afterwards(input: Input): Promise<string | undefined> {
    for (const path of readings) {
      const { status } = await control('GET', path)
      if (status >= 500) return `${shown(input)}: then GET ${path} is answered ${status} ${thrown(crashes)}`
    }
    const { text } = await control('GET', '/snapshot')
    const back = await control('PUT', '/snapshot', text)
    if (back.status !== 204 && back.status !== 404)
      return `${shown(input)}: then its own snapshot is refused, ${back.text}`
    await control('DELETE', '/faults')
    for (const [method, body] of [
      ['init/payout', payout],
      ['confirm', { session_id: 'ps_1002' }],
      ['status', { session_id: 'ps_1002' }],
    ] as const) {
      const { status, body: said } = await call(method, body)
      // A snapshot may have come to the end of the ids, and says so.
      if (status >= 500 && !JSON.stringify(said).includes('has given its last id'))
        return `${shown(input)}: then session/${method} is answered ${status} ${thrown(crashes)}`
    }
    await control('POST', '/clock/advance', '{"by":"PT1M"}')
    const wrong = thrown(crashes)
    return wrong === undefined ? undefined : `${shown(input)}: then ${wrong}`
  }
}

async function begin(bank: BankHandle, call: (method: string, body: object) => Promise<unknown>): Promise<void> {
  await call('init/payout', payout)
  await bank.clock.runToIdle()
  await call('confirm', { session_id: 'ps_1001' })
  await bank.clock.runToIdle()
  await call('init/payout', payout)
  await bank.clock.runToIdle()
  await call('confirm', { session_id: 7 })
  await bank.outcomes.add({ match: { 'metadata.order': 7 }, outcome: 'slow' })
  await bank.faults.add({ on: 'webhook', fault: 'duplicate', match: { type: 'payment_refunded' } })
}

/** What is wrong with an answer by itself: RFC 9457 wants each refusal in one form. */
function wrongWith({ method }: Input, { status, type, text }: Answer): string | undefined {
  if (status >= 500) return `answered ${status} ${text.slice(0, 300)}`
  if (status < 400 || method === 'HEAD') return undefined
  const said = `answered ${status} ${type} ${text.slice(0, 300)}`
  if (type !== 'application/problem+json') return said
  const problem = JSON.parse(text) as { title?: unknown; status?: unknown; detail?: unknown }
  const isWhole = typeof problem.title === 'string' && problem.status === status && typeof problem.detail === 'string'
  return isWhole ? undefined : said
}

const thrown = (crashes: unknown[]): string | undefined => {
  const [first] = crashes
  return first === undefined
    ? undefined
    : `it throws ${first instanceof Error ? first.stack?.split('\n').slice(0, 4).join(' ') : first}`
}

const shown = ({ method, path, body = '' }: Input) =>
  `${method} ${path} ${body.length > 2_000 ? `${body.slice(0, 2_000)}… (${body.length} characters)` : body}`
