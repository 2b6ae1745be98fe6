import type { Exchange } from '../../../fixtures/exchange.ts'
import type { Version } from '../../core/state.ts'
import { commonErrors, type Endpoint } from '../../endpoints/define-endpoint.ts'
import { type ApiErrorCode, apiErrors } from '../../errors/api-errors.ts'
import { exampleStories, goodAttempt } from './exchanges/attempt.ts'
import { wholeStories } from './exchanges/index.ts'
import { play } from './exchanges/play.ts'
import { provocations, provoked } from './exchanges/provocations.ts'
import { asDeclared, callsIn, type RecordedCall, type RecordedWebhook, webhooksIn } from './recorded.ts'
import { endpointsOf } from './wire/wire-schemas.ts'

export type { RecordedCall, RecordedWebhook }

/** What the documents show: calls and their answers, and webhooks, in the names of a version, as the bank itself gave them. */
export interface Recordings {
  calls(path: string): readonly RecordedCall[]
  allCalls(): readonly RecordedCall[]
  webhooks(type: string): readonly RecordedWebhook[]
}

/** So many examples say what a body is like; fixtures/exchanges has all that were recorded. */
export const MOST_EXAMPLES = 3

const made = new Map<Version, Promise<Recordings>>()

/** Runs the bank through every example, every error and a few whole payouts. It is the same in every run, and is run once. */
export function record(version: Version): Promise<Recordings> {
  const recordings = made.get(version) ?? recordAnew(version)
  made.set(version, recordings)
  return recordings
}

async function recordAnew(version: Version): Promise<Recordings> {
  const whole: Exchange[] = []
  for (const story of wholeStories) {
    const { documented, versions = [version] } = story
    if (documented && versions.includes(version)) whole.push(await play(story, version))
  }
  const calls = new Map<string, RecordedCall[]>()
  for (const endpoint of endpointsOf(version)) {
    const own = await recordExamples(endpoint, version)
    const inWhole = whole.flatMap(callsIn).filter(({ path }) => path === endpoint.path)
    calls.set(endpoint.path, [...distinct([...own, ...inWhole]), ...(await recordErrors(endpoint, version, own))])
  }
  return {
    calls: (path) => calls.get(path) ?? [],
    allCalls: () => [...calls.values()].flat(),
    webhooks: (type) => whole.flatMap(webhooksIn).filter((webhook) => webhook.type === type),
  }
}

/** What an operation can be refused with. */
export const errorsOf = ({ errors }: Endpoint): ApiErrorCode[] => [...new Set([...commonErrors, ...errors])]

/** What any operation of a version can be refused with, in the order of the table. */
export const errorCodesOf = (version: Version): ApiErrorCode[] => {
  const possible = new Set(endpointsOf(version).flatMap(errorsOf))
  return (Object.keys(apiErrors) as ApiErrorCode[]).filter((code) => possible.has(code))
}

async function recordExamples(endpoint: Endpoint, version: Version): Promise<RecordedCall[]> {
  const recorded: RecordedCall[] = []
  for (const story of exampleStories(endpoint)) {
    const call = callsIn(await play(story, version)).at(-1)!
    if (call.code !== story.expect) {
      throw new Error(`${story.name}: expected ${story.expect}, got ${JSON.stringify(call.answer)}`)
    }
    recorded.push(call)
  }
  return recorded
}

/** Every error that no example of the endpoint shows, each with each status it can have. */
async function recordErrors(endpoint: Endpoint, version: Version, shown: readonly RecordedCall[]) {
  const found: RecordedCall[] = []
  const isNew = (code: string, status?: number) =>
    ![...shown, ...found].some((each) => each.code === code && (status ?? each.status) === each.status)
  for (const provocation of provocations) {
    const { code, status, elsewhere } = provocation
    if (elsewhere || !errorsOf(endpoint).includes(code) || !isNew(code, status)) continue
    const { request: _, ...call } = callsIn(await play(provoked(provocation, goodAttempt(endpoint)), version)).at(-1)!
    if (call.code === code && call.status === status) found.push(call)
  }
  for (const code of errorsOf(endpoint)) {
    if (isNew(code)) found.push({ title: apiErrors[code].meaning, path: endpoint.path, code, ...asDeclared(code) })
  }
  return found
}

const distinct = (calls: RecordedCall[]): RecordedCall[] => {
  const told = ({ request, answer }: RecordedCall) => JSON.stringify([request, answer])
  return calls.filter((each, at) => calls.findIndex((other) => told(other) === told(each)) === at)
}
