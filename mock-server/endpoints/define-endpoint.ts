import type { Static, TSchema } from 'typebox'
import type { ContractExample } from '../../schemas/contract.ts'
import type { Given, Version } from '../core/state.ts'
import type { Context, Decision, View } from '../core/view.ts'
import type { ApiErrorCode } from '../errors/api-errors.ts'

/** What is kept of a payout's method, and of a payment's. */
export type RecipientFields = 'payout_details' | 'cardOutcome'
export type PayerFields = 'payment_details' | 'paymentCardOutcome' | 'payingRecurrent'
type Lists = 'payout_list' | 'payment_list'

/** The body as decisions get it: cards already reduced to what may be kept, also in the bodies that a list holds. */
export type WithoutCardNumbers<Body> = Omit<Body, RecipientFields | PayerFields | Lists> &
  Pick<Given, RecipientFields | PayerFields> & {
    [List in keyof Body & Lists]: Body[List] extends readonly (infer Item)[]
      ? readonly WithoutCardNumbers<Item>[]
      : undefined
  }

/** One verified, validated call. */
export interface Call<Body> {
  body: WithoutCardNumbers<Body>
  version: Version
  submerchant: string | undefined
  /** `X-PUBLIC-TOKEN` */
  publicToken: string | undefined
  view: View
  context: Context
}

/** A request in the names of v2 and what it is answered: `ok` or an error code. The session at hand is `ps_1001`. */
export interface Example extends ContractExample {
  expect: 'ok' | ApiErrorCode
}

export interface Endpoint<Request extends TSchema = TSchema> {
  /** A GET has a signed body too; an empty one goes for `{}` (sdk: FpsApi). */
  method: 'GET' | 'POST'
  path: `/${string}`
  versions: readonly Version[]
  /** Whole paths that old pages of the docs show for it: taken, and warned of in the journal. */
  formerPaths?: readonly `/api/v1/${string}`[]
  summary: string
  request: Request
  /** A model of the wire with an `$id`; `{"status":"ok"}` is put before what `decide` replies. */
  response: TSchema
  /** Beyond `commonErrors`: by code, because each of these has one reason (errors/api-errors.ts). */
  errors: readonly ApiErrorCode[]
  /** Where the rules come from. */
  source: string
  /** Changes nothing, and so takes no idempotency key. */
  reads?: true
  /** May be made with a public token, in the place of its widget. */
  publicToken?: true
  /** The session that the call is about, where its id is not the body's `session_id`. */
  sessionOf?(body: Static<Request>): string | undefined
  decide(call: Call<Static<Request>>): Decision<object>
  examples: Readonly<Record<string, Example>>
}

/** What any call can be answered, before its own rules are asked. */
export const commonErrors: readonly ApiErrorCode[] = [
  'identification_error',
  'authentication_error',
  'authorization_error',
  'invalid_request',
  'internal_error',
]

export const defineEndpoint = <Request extends TSchema>(endpoint: Endpoint<Request>): Endpoint<Request> => endpoint

/** Keys are known of session calls alone (sdk: SessionApi, MultiSessionApi). */
export const takesKey = ({ path, reads }: Pick<Endpoint, 'path' | 'reads'>): boolean =>
  reads !== true && path.startsWith('/session/')

/** `/session/start/payout` -> `SessionStartPayout`: the stem of its schemas' names. */
export const endpointName = ({ path }: Pick<Endpoint, 'path'>): string =>
  path.replace(/[/_]([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The name of a model of the wire: its `$id`. */
export const modelName = (schema: TSchema): string => ('$id' in schema ? String(schema.$id) : '')
