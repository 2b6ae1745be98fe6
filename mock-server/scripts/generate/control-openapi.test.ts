import { Ajv2020 } from 'ajv/dist/2020.js'
import type { OpenAPIV3_1 } from 'openapi-types'
import { afterAll, describe, expect, it } from 'vitest'
import { inBraces } from '../../control/contents.ts'
import { routes } from '../../control/resources.ts'
import type { Route } from '../../control/route.ts'
import { createBank, startBank } from '../../index.ts'
import { type Sample, samplesOf } from '../../testing/sample-control-calls.ts'
import { eventLimits } from '../../views/event-log.ts'
import { MOST_WAITS } from '../../views/project-waits.ts'
import { controlOpenapi } from './control-openapi.ts'

const document = controlOpenapi()
const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item as Record<string, OpenAPIV3_1.OperationObject>).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    operation,
  })),
)
const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false, code: { optimize: false } })
ajv.addSchema({ $id: 'control', components: document.components })

// With a token, with little room for bodies, without a CA; and the one in which everything has happened.
const guarded = await startBank({ adminToken: 'secret' })
const narrow = await startBank({ maxAdminBody: 1024, projects: { shop: {} } })
const bank = await startBank({ clock: 'manual', tls: true })
afterAll(() => Promise.all([guarded.close(), narrow.close(), bank.close()]))
const samples = await samplesOf(bank)

function addressOf({ path }: Route, { path: parts = {}, query = '' }: Partial<Sample>): string {
  const values: Record<string, string> = { project: 'shop', id: 'none', number: 'none', ...parts }
  return path.replace(/:(\w+)/g, (_, name) => values[name]!) + query
}

async function ask(url: string, route: Route, sample: Partial<Sample> = {}, headers: Record<string, string> = {}) {
  const { method } = route
  const body = sample.body === undefined ? null : JSON.stringify(sample.body)
  const abort = new AbortController()
  const answer = await fetch(url + addressOf(route, sample), { method, body, headers, signal: abort.signal })
  const isOpen = answer.headers.get('content-type') === 'text/event-stream'
  const text = isOpen ? '' : await answer.text()
  if (isOpen) abort.abort()
  await check(route, answer, text)
  return answer.status
}

/** Holds an answer against what the document says of it. */
async function check({ name, method, path }: Route, answer: Response, text: string) {
  const { operation } = operations.find((each) => each.method === method && each.path === inBraces(path))!
  const declared = operation.responses?.[answer.status] as OpenAPIV3_1.ResponseObject | undefined
  expect(declared, `${name} answered ${answer.status}: ${text.slice(0, 300)}`).toBeDefined()
  const type = answer.headers.get('content-type')?.split(';')[0]
  if (type === undefined) return expect([name, text, declared!.content]).toEqual([name, '', undefined])
  const media = declared!.content?.[type]
  expect(media, `${name} answered ${answer.status} with ${type}`).toBeDefined()
  if (!type.endsWith('json')) return
  const validate = ajv.getSchema(`control${(media!.schema as { $ref: string }).$ref}`)!
  validate(JSON.parse(text))
  expect(validate.errors, `${name} answered ${text.slice(0, 300)}`).toBe(null)
}

/** What every route of its kind is refused for. */
async function usualRefusals(route: Route): Promise<number[]> {
  const seen = [await ask(guarded.url, route), await ask(bank.url, route, {}, { origin: 'https://evil.example' })]
  if (route.path.includes('/:project') && !route.makesProject) {
    const valid = samples[route.name]!.find(({ status }) => status < 300)
    seen.push(await ask(bank.url, route, { ...valid, path: { ...valid?.path, project: 'nobody' } }))
  }
  if (route.method === 'GET') seen.push(await ask(bank.url, route, { query: '?nonsense=1' }))
  if (!route.body) return seen
  seen.push(await ask(bank.url, route, { body: { nonsense: 1 } }))
  seen.push(await ask(narrow.url, route, { body: { nonsense: '1'.repeat(2_000) } }))
  return seen
}

/** Those that come when there are too many. */
async function crowd(route: Route): Promise<number[]> {
  if (!route.problems?.too_many) return []
  const abort = new AbortController()
  const body = route.method === 'POST' ? JSON.stringify({ match: { id: 'none' }, timeout_ms: 60_000 }) : null
  const count = route.method === 'POST' ? MOST_WAITS : eventLimits.readers
  const init = { method: route.method, body, signal: abort.signal }
  const waiting = Array.from({ length: count }, () => fetch(bank.url + addressOf(route, {}), init).catch(() => {}))
  const status = async () => ask(bank.url, route, { body: body ? { match: { id: 'none' }, timeout_ms: 0 } : undefined })
  await expect.poll(status).toBe(429)
  abort.abort()
  await Promise.all(waiting)
  return [429]
}

describe('openapi.json of the control API', () => {
  it('has every route that is served, and no other', async () => {
    const { items } = (await (await fetch(`${bank.url}/__admin`)).json()) as {
      items: { path: string; methods: string[] }[]
    }
    const served = items.flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`))
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(served.sort())
  })

  it('names each operation once', () => {
    const names = operations.map(({ operation }) => operation.operationId)
    expect([new Set(names).size, names.sort()]).toEqual([names.length, Object.keys(samples).sort()])
  })

  it('is what a bank serves, with its own address', async () => {
    const served = (await (await fetch(`${bank.url}/__admin/openapi.json`)).json()) as OpenAPIV3_1.Document
    expect(served).toEqual({ ...document, servers: [{ url: bank.url, description: 'This bank' }] })
  })

  it('never names the real bank', async () => {
    await using inside = createBank()
    const served = (await (await inside.fetch('/__admin/openapi.json')).json()) as OpenAPIV3_1.Document
    expect(served.servers).toEqual([{ url: 'http://127.0.0.1:8131', description: 'This bank' }])
  })

  it('would show an answer that differs', async () => {
    const route = routes.find(({ name }) => name === 'clock')!
    const answer = new Response(null, { headers: { 'content-type': 'application/json' } })
    await expect(check(route, answer, '{"mode":"real"}')).rejects.toThrow('clock answered')
    await expect(check(route, answer, '{"mode":"real","now":"","more":1}')).rejects.toThrow('clock answered')
  })
})

// Deleted and reset last; what a route leaves behind, the next ones find.
it.each(routes.toSorted((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE')))(
  '$method $path answers what the document says, good and refused',
  async (route) => {
    const seen = await usualRefusals(route)
    for (const sample of samples[route.name]!) {
      const status = await ask(bank.url, route, sample)
      expect([route.name, JSON.stringify(sample).slice(0, 200), status]).toEqual([
        route.name,
        JSON.stringify(sample).slice(0, 200),
        sample.status,
      ])
      seen.push(status)
    }
    if (route.name === 'caCertificate') seen.push(await ask(narrow.url, route))
    seen.push(...(await crowd(route)))
    const { operation } = operations.find((each) => each.operation.operationId === route.name)!
    const declared = Object.keys(operation.responses ?? {}).map(Number)
    // These come of a fault of the mock, or of its store, alone (store/postgres/away.test.ts).
    const byFault = [500, 503]
    expect([...new Set(seen)].sort()).toEqual(declared.filter((status) => !byFault.includes(status)).sort())
  },
)
