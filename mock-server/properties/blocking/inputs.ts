import { createSign } from 'node:crypto'
import fc from 'fast-check'
import { partnerTestKeys } from '../../../fixtures/keys/index.ts'
import { operations } from '../../http/operations.ts'
import { payout } from '../../testing/sample-partner.ts'
import { type Place, placesIn, put } from '../control/places.ts'
import { resources } from '../control/resources.ts'
import { type Fill, fill, longMotif, made } from './fills.ts'

/** What is sent to find out whether it blocks the bank. */
export type Input =
  | { to: 'bank'; operation: string; project: string; place: Place; fill: Fill }
  | { to: 'control'; resource: string; place: Place; fill: Fill }
  | { to: 'bank, no JSON'; project: string; before: string; motif: string; after: string }
  | { to: 'header'; name: string; motif: string; end: string }
  | { to: 'path' | 'query' | 'host'; motif: string; end: string }

/** Bytes of a body; the second is the longest that the signature doctor looks into. */
export const sizes = [4_096, 16_000, 262_144] as const

/** Node takes no more of headers and address than this. */
const LONGEST_HEAD = 15_000

export const projects = { lax: { signature: 'off' }, strict: { signature: 'off', strict: true }, signed: {} } as const
const project = fc.constantFrom(...Object.keys(projects))

/** A good call, and where something can be put into its body. */
interface Sample {
  method: string
  path: string
  body: unknown
  places: readonly Place[]
}

const calls = new Map<string, Sample>(
  operations.map(({ method, path, endpoint }) => {
    const example = Object.values(endpoint.examples).find((each) => each.expect === 'ok') ?? { request: {} }
    const places = [...placesIn(endpoint.request), ['metadata'], ['unknown_field']]
    return [`${method} ${path}`, { method, path, body: example.request, places }]
  }),
)

const controlled = new Map(resources.map((each) => [`${each.method} ${each.path}`, each]))

const within = <To extends 'bank' | 'control'>(to: To, known: ReadonlyMap<string, Sample>) =>
  fc
    .constantFrom(...known)
    .chain(([name, { places }]) =>
      fc.record({ to: fc.constant(to), name: fc.constant(name), place: fc.constantFrom(...places), fill }),
    )

const end = fc.constantFrom('', '!', '"', '/', ' x')
const headers = [
  ...['x-partner-sign', 'x-partner-project', 'x-partner-idempotency-key', 'x-partner-submerchant', 'x-public-token'],
  ...['content-type', 'content-encoding', 'origin', 'x-anything'],
]

export const input: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(within('bank', calls), project)
      .map(([{ to, name, place, fill }, project]) => ({ to, operation: name, project, place, fill })),
  },
  {
    weight: 5,
    arbitrary: within('control', controlled).map(({ to, name, place, fill }) => ({ to, resource: name, place, fill })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      to: fc.constant('bank, no JSON' as const),
      project,
      before: fc.constantFrom('', '{', '[', '"', '{"cvv":"'),
      motif: longMotif,
      after: fc.constantFrom('', '}', '"', '"}', '1'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      to: fc.constant('header' as const),
      name: fc.constantFrom(...headers),
      motif: longMotif,
      end,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      to: fc.constantFrom('path' as const, 'query' as const, 'host' as const),
      motif: longMotif,
      end,
    }),
  },
)

const origin = 'http://127.0.0.1'
const signature = createSign('sha256').update('another text').sign(partnerTestKeys.privateKey, 'base64')
const repeated = (motif: string, end: string) => motif.repeat(Math.floor(LONGEST_HEAD / motif.length)) + end

/** The request itself, its body of about so many bytes; `undefined` for one that no client can send. */
export function requestOf(input: Input, bytes: number): Request | undefined {
  const call = { method: 'POST', body: JSON.stringify(payout) }
  const of = (project: string) => ({ 'x-partner-project': project, 'x-partner-sign': signature })
  try {
    switch (input.to) {
      case 'bank': {
        const { method, path, body, places: _ } = calls.get(input.operation)!
        const text = JSON.stringify(put(body, input.place, made(input.fill, bytes)))
        const sent = method === 'GET' ? {} : { body: text }
        return new Request(origin + path, { method, headers: of(input.project), ...sent })
      }
      case 'control': {
        const { method, path, body } = controlled.get(input.resource)!
        const text = JSON.stringify(put(body, input.place, made(input.fill, bytes)))
        const address = `${origin}/__admin/projects/lax${path}`
        return new Request(address, { method, body: text })
      }
      case 'bank, no JSON': {
        const middle = input.motif.repeat(Math.floor(bytes / input.motif.length))
        const body = input.before + middle + input.after
        return new Request(`${origin}/api/v2/session/create`, { method: 'POST', headers: of(input.project), body })
      }
      case 'header': {
        const headers = { ...of('signed'), [input.name]: repeated(input.motif, input.end) }
        return new Request(`${origin}/api/v2/session/init/payout`, { ...call, headers })
      }
      case 'host':
        return new Request(`${origin}/__admin/projects`, { headers: { host: repeated(input.motif, input.end) } })
      default: {
        const query = input.to === 'query' ? '?' : ''
        const address = `${origin}/api/v2/session/init/payout/${query}${repeated(input.motif, input.end)}`
        return new Request(address, { ...call, headers: of('lax') })
      }
    }
  } catch {
    return undefined
  }
}

const order = { order: 'A-10045', sum: 129_900, goods: ['tea', 'a cup'], paid: true }

/** A good body of so many bytes: a payout with the partner's orders in its metadata. */
export function goodRequest(bytes: number): Request {
  const metadata = made({ of: 'items', item: order }, bytes)
  const headers = { 'x-partner-project': 'lax' }
  const body = JSON.stringify({ ...payout, metadata })
  return new Request(`${origin}/api/v2/session/init/payout`, { method: 'POST', headers, body })
}
