import { normaliseNames } from '../../schemas/names.ts'
import { validate } from '../../schemas/validate.ts'
import type { Version } from '../core/state.ts'
import { commonErrors, type Endpoint, endpointName } from '../endpoints/define-endpoint.ts'
import { type ApiErrorCode, apiErrors } from '../outcomes/api-errors.ts'
import { bringAbout, call, codeOf, inNames, newBank, type Reply } from './bank-calls.ts'
import { type RecordedWebhook, recordJourneys } from './journeys.ts'
import { type Attempt, asDeclared, provocations } from './provocations.ts'
import { endpointsOf } from './wire-schemas.ts'

/** A call and its answer, in the names of a version, as the bank itself gave it. */
export interface Exchange extends Reply {
  title: string
  /** `ok` or the code it was refused with. */
  code: string
  /** Left out where the fault is not in the body. */
  request?: unknown
}

export type { RecordedWebhook }

export interface Recordings {
  exchanges(path: string): readonly Exchange[]
  all(): readonly Exchange[]
  webhooks(type: string): readonly RecordedWebhook[]
}

/** Runs the bank through every example, every error and a few whole payouts. The same in every run. */
export async function record(version: Version): Promise<Recordings> {
  const journeys = await recordJourneys(version)
  const exchanges = new Map<string, Exchange[]>()
  for (const endpoint of endpointsOf(version)) {
    const own = await recordExamples(endpoint, version)
    const whole = journeys.calls.filter(({ path }) => path === endpoint.path)
    const calls = distinct([...own, ...whole.map(({ path: _, ...each }) => each)]).map((exchange) =>
      withValidRequest(endpoint, version, exchange),
    )
    exchanges.set(endpoint.path, [...calls, ...(await recordErrors(endpoint, version, own))])
  }
  return {
    exchanges: (path) => exchanges.get(path) ?? [],
    all: () => [...exchanges.values()].flat(),
    webhooks: (type) => journeys.webhooks.filter((webhook) => webhook.type === type),
  }
}

/** What an operation can be refused with. */
export const errorsOf = ({ errors }: Endpoint): ApiErrorCode[] => [...new Set([...commonErrors, ...errors])]

async function recordExamples(endpoint: Endpoint, version: Version): Promise<Exchange[]> {
  const recorded: Exchange[] = []
  for (const [title, { given, request, expect }] of Object.entries(endpoint.examples)) {
    await using bank = newBank()
    await bringAbout(bank, version, given)
    const reply = await call(bank, version, endpoint.path, request)
    if (codeOf(reply) !== expect) {
      throw new Error(`${endpoint.path}, ${title}: expected ${expect}, got ${JSON.stringify(reply.answer)}`)
    }
    recorded.push({ title, code: expect, request: inNames(version, request), ...reply })
  }
  return recorded
}

/** Every error that no example of the endpoint shows, each with each status it can have. */
async function recordErrors(endpoint: Endpoint, version: Version, shown: readonly Exchange[]): Promise<Exchange[]> {
  const codes = errorsOf(endpoint)
  const found: Exchange[] = []
  const isNew = (code: string, status: number) =>
    ![...shown, ...found].some((each) => each.code === code && each.status === status)
  const attempt = attemptOf(endpoint, version)
  for (const { title, code, provoke } of attempt ? provocations : []) {
    if (!codes.includes(code)) continue
    const reply = await provoke(attempt!)
    if (codeOf(reply) === code && isNew(code, reply.status)) found.push({ title, code, ...reply })
  }
  for (const code of codes) {
    const reply = await asDeclared(code)
    if (![...shown, ...found].some((each) => each.code === code))
      found.push({ title: apiErrors[code].meaning, code, ...reply })
  }
  return found
}

function attemptOf(endpoint: Endpoint, version: Version): Attempt | undefined {
  const good = Object.values(endpoint.examples).find(({ expect }) => expect === 'ok')
  return good && { endpoint, version, given: good.given, request: { ...(good.request as object) } }
}

/** A body that its schema refuses is no example of the request, though its answer is one of the error. */
function withValidRequest(endpoint: Endpoint, version: Version, { request, ...exchange }: Exchange): Exchange {
  const { body } = normaliseNames(version, request)
  return validate(`${endpointName(endpoint)}Request`, body).length === 0 ? { ...exchange, request } : exchange
}

const distinct = (exchanges: Exchange[]): Exchange[] => {
  const told = ({ request, answer }: Exchange) => JSON.stringify([request, answer])
  return exchanges.filter((each, at) => exchanges.findIndex((other) => told(other) === told(each)) === at)
}
