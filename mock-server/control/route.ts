import type { Static, TSchema } from 'typebox'
import type * as answers from '../../schemas/control/answers/index.ts'
import type * as requests from '../../schemas/control/index.ts'
import type { Bank } from '../engine/bank.ts'
import type { App, Call, ControlOptions } from './control.ts'
import { bodyOf } from './control.ts'
import { unknownQuery } from './known-query.ts'
import type { ProblemName } from './problem.ts'

/** What may stand behind `?`. */
export interface Parameter {
  name: string
  description: string
  /** Of its value (default: a text). */
  schema?: object
  isRequired?: boolean
  /** It may be given several times. */
  isRepeated?: boolean
}

/** What an answer holds: JSON of a schema, or another type of text; neither: nothing. */
export interface Answer {
  description: string
  schema?: keyof typeof answers | keyof typeof requests
  /** Other types than JSON. */
  types?: readonly string[]
}

interface At<Body> {
  bank: Bank
  options: ControlOptions
  /** @throws {Problem} bad_request for a body that the schema refuses, too_large for one that is too long */
  body(): Promise<Body>
}

/** A route of the control API: what it takes and answers, and what it does. Routing, checks, /__admin and its OpenAPI are made of these. */
export interface Route {
  /** In openapi.json: a generated client calls it so. */
  name: string
  method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** As Hono writes it. */
  path: `/__admin${string}`
  summary: string
  description?: string
  query?: readonly Parameter[]
  headers?: readonly Parameter[]
  /** The project of the path need not be there. */
  makesProject?: true
  body?: TSchema & { $id?: string }
  /** A call without a body is as good. */
  bodyIsOptional?: boolean
  answers: Readonly<Record<number, Answer>>
  /** When it says no, beside what each route says that has a token, a project, a query or a body. */
  problems?: Partial<Record<ProblemName, string>>
  // biome-ignore lint/suspicious/noExplicitAny: `route` has held it against the schema of the body
  handle(c: Call, at: At<any>): Response | Promise<Response>
}

/** Routes about one thing. */
export interface Resource {
  tag: string
  description: string
  routes: readonly Route[]
}

/** A route whose handler is given what its schema says. */
export const route = <Body extends TSchema>(
  declared: Omit<Route, 'body' | 'handle'> & {
    body?: Body & { $id?: string }
    handle(c: Call, at: At<Static<Body>>): Response | Promise<Response>
  },
): Route => declared

/** @throws {Problem} whatever the route throws */
export function mountRoute(app: App, declared: Route, bank: Bank, options: ControlOptions): void {
  const { method, path, body, query = [], handle } = declared
  const names = query.map(({ name }) => name)
  app.on(method, path, (c) => {
    const at = {
      bank,
      options,
      body: async () => {
        if (!body) throw new Error(`${method} ${path} declares no body`)
        return bodyOf(c, body)
      },
    }
    if (method !== 'GET') return handle(c, at)
    const odd = unknownQuery(c, names)
    if (odd) throw odd
    return handle(c, at)
  })
}
