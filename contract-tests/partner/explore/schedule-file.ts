import type { Finding } from './finding.ts'
import {
  callKinds,
  callTroubles,
  explored,
  forgeries,
  moments,
  type Schedule,
  type Step,
  webhookTroubles,
  webhookTypes,
} from './schedules/schedule.ts'

/** A text is no schedule; the message says where, and what was expected. */
export class NoSchedule extends Error {
  override name = 'NoSchedule'
}

type Field = (value: unknown) => string | undefined

const oneOf =
  (names: readonly string[]): Field =>
  (value) =>
    names.includes(value as string) ? undefined : names.join(', ')
const number: Field = (value) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? undefined : 'a whole number from 1 on'
const numbers: Field = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((each) => number(each) === undefined)
    ? undefined
    : 'numbers of orders, as [1, 2]'
const maybe =
  (field: Field): Field =>
  (value) =>
    value === undefined ? undefined : field(value)

const webhook = oneOf(webhookTypes)
const fieldsOf: Record<Step['step'], Readonly<Record<string, Field>>> = {
  order: { order: number, from: maybe(oneOf(['any', 'account', 'nominal', 'rko'])) },
  again: { order: number, at: oneOf(['once', 'later']) },
  together: { orders: numbers },
  call: { call: oneOf(Object.keys(callKinds)), nth: number, trouble: oneOf(Object.keys(callTroubles)) },
  webhook: { webhook, nth: number, trouble: oneOf(Object.keys(webhookTroubles)) },
  outcome: { nth: number, outcome: oneOf(explored) },
  forge: { order: number, webhook, how: oneOf(Object.keys(forgeries)) },
  stranger: {},
  repeat: { order: number, webhook },
  time: { to: oneOf(Object.keys(moments)) },
  down: {},
  up: {},
  restart: {},
}

/** A finding as it is kept in a file: `steps` is what is played again, the rest is for who reads it. */
export const scheduleFile = ({ rule, message, schedule, repeated }: Finding, seed: number): string =>
  `${JSON.stringify({ found: message, rule, seed, repeated, steps: schedule.steps }, null, 2)}\n`

/** The schedule in such a file. @throws {NoSchedule} */
export function readSchedule(text: string): Schedule {
  const { steps } = objectIn(text)
  if (!Array.isArray(steps) || steps.length === 0)
    throw new NoSchedule(`/steps: expected what happens, as [{"step":"order","order":1}], got ${shown(steps)}`)
  for (const [at, step] of steps.entries()) checkStep(step, `/steps/${at}`)
  return { steps: steps as Step[] }
}

function checkStep(step: unknown, where: string): void {
  const given = (typeof step === 'object' && step !== null ? step : {}) as Record<string, unknown>
  const wrong = oneOf(Object.keys(fieldsOf))(given.step)
  if (wrong) throw new NoSchedule(`${where}/step: expected one of ${wrong}, got ${shown(given.step)}`)
  const fields = fieldsOf[given.step as Step['step']]
  for (const [name, field] of Object.entries(fields)) {
    const expected = field(given[name])
    if (expected) throw new NoSchedule(`${where}/${name}: expected ${expected}, got ${shown(given[name])}`)
  }
  const unknown = Object.keys(given).find((name) => name !== 'step' && !(name in fields))
  if (unknown !== undefined)
    throw new NoSchedule(
      `${where}/${unknown}: there is no such field; ${String(given.step)} has ${Object.keys(fields).join(', ') || 'none'}`,
    )
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Said below, as for JSON of another kind.
  }
  throw new NoSchedule(`expected the JSON that --export has written, got ${shown(text.slice(0, 60))}`)
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
