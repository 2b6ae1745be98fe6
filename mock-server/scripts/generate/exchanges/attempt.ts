import type { Endpoint, Example } from '../../../endpoints/define-endpoint.ts'
import { endpoints } from '../../../endpoints/index.ts'
import { situations } from './situations.ts'
import { type CallStep, type Story, slug } from './story.ts'

/** A call in the situation that an example of its endpoint starts from. */
export interface Attempt {
  endpoint: Endpoint
  given: Example['given']
  request: unknown
}

export const callOf = ({ endpoint, request }: Attempt): CallStep => ({ call: endpoint.path, body: request })

/** Each example of an endpoint as a story; its last call is the one that the example is about. */
export const exampleStories = (endpoint: Endpoint): (Story & { expect: Example['expect'] })[] =>
  Object.entries(endpoint.examples).map(([title, { given, request, expect }]) => ({
    name: slug(`${endpoint.path} ${title}`),
    title,
    source: endpoint.source,
    steps: [...situations[given], callOf({ endpoint, given, request })],
    expect,
  }))

/** The first example of an endpoint that is answered `ok`; of one that takes nothing, the first that its schema takes. */
export function goodAttempt(endpoint: Endpoint): Attempt {
  const examples = Object.values(endpoint.examples)
  const good =
    examples.find(({ expect }) => expect === 'ok') ?? examples.find(({ expect }) => expect !== 'invalid_request')
  if (!good) throw new Error(`${endpoint.path} has no example of a body it takes`)
  return { endpoint, given: good.given, request: good.request }
}

/** The same, of the endpoint at a path. */
export function goodAttemptAt(path: string): Attempt {
  const endpoint = endpoints.find((each) => each.path === path)
  if (!endpoint) throw new Error(`the bank has no ${path}`)
  return goodAttempt(endpoint)
}
