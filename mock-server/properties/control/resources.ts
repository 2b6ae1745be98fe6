import * as control from '../../../schemas/control/index.ts'
import { type Place, placesIn } from './places.ts'

/** A resource of the control API that takes a body: a good one, and the places that its schema tells of. */
interface Resource {
  method: 'PUT' | 'POST'
  /** Below the project. */
  path: string
  body: unknown
  places: readonly Place[]
}

const resource = (method: Resource['method'], path: string, schema: unknown, body: object): Resource => ({
  method,
  path,
  body,
  places: [...placesIn(schema), ['unknown_field']],
})

const outcomes = { next: ['slow'], rules: [{ match: { 'metadata.order': 1 }, outcome: 'slow', times: 2 }] }
const latency = { on: 'request', fault: 'latency', match: { path: '/api/v2/session/create' }, ms: 1, times: 1 }
const extra = { on: 'webhook', fault: 'extra_fields', match: { type: 'payment_finished' }, probability: 0.5 }
const project = { auto_confirm: false, pace: { processing_ms: 10 }, accounts: [{ number: '7', kind: 'nominal' }] }

export const resources: readonly Resource[] = [
  resource('PUT', '', control.ControlProject, project),
  resource('PUT', '/outcomes', control.ControlOutcomes, outcomes),
  resource('PUT', '/faults', control.ControlFaults, { rules: [latency, extra], seed: 1 }),
  resource('PUT', '/accounts', control.ControlAccounts, { items: [{ number: '7', kind: 'nominal', balance: 5 }] }),
  resource('PUT', '/clock', control.ControlClock, { mode: 'manual' }),
  resource('PUT', '/snapshot', control.ControlSnapshot, {}),
  resource('POST', '/clock/advance', control.ControlAdvance, { by: 'PT1S' }),
  resource('POST', '/accounts/131/topup', control.ControlTopup, { amount: 1 }),
  resource('POST', '/webhooks', control.ControlWebhook, { type: 'payment_finished', fields: { session: { id: 'a' } } }),
  resource('POST', '/sessions/ps_1001/events', control.ControlEvent, { event: 'settle' }),
  ...['requests', 'webhooks', 'sessions'].map((kind) =>
    resource('POST', `/${kind}/wait`, control.ControlWait, { match: { id: 'x_1' }, count: 1, timeout_ms: 0 }),
  ),
]
