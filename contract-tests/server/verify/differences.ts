import { operations, webhooks } from '../../../schemas/generated/contract.ts'
import { ContractBroken } from '../kit/contract-broken.ts'
import type { TestEvent } from '../kit/recorded.ts'
import type { TestResult } from '../kit/run-contracts.ts'
import { NoAnswer } from '../kit/send-bytes.ts'

/** Where a server does something else than the contract says. */
export interface Difference {
  /** `v2 session/confirm`, `the webhook payment_finished`; what was said last before the test failed. */
  where: string
  /** A JSON pointer; absent where the whole is meant. */
  field?: string
  expected: string
  came: string
  /** Where our rule comes from: what is inferred or ours is the first to be doubted. */
  source: string
}

/** What a failed test found, by endpoint and field. */
export function differences({ error, events }: TestResult): Difference[] {
  const last = events.at(-1)
  const where = last ? (last.kind === 'call' ? last.what : `the webhook ${last.what}`) : 'the first call'
  const source = sourceOf(last)
  const at = (field: string | undefined, expected: string, came: string): Difference => ({
    where,
    ...(field !== undefined && { field }),
    expected,
    came,
    source,
  })
  if (error instanceof ContractBroken)
    return error.violations.map(({ pointer, expected, came }) => at(pointer, expected, came))
  if (error instanceof NoAnswer) return [at(undefined, 'an answer', error.message)]
  const { actual, expected } = (error ?? {}) as { actual?: unknown; expected?: unknown }
  const fields = actual === undefined && expected === undefined ? [] : compare(expected, actual, '')
  if (fields.length > 0)
    return fields.map(({ pointer, wanted, got }) => at(pointer || undefined, said(wanted), said(got)))
  return [at(undefined, error?.message.split('\n')[0] ?? 'what the test says', last?.text.slice(0, 300) ?? 'nothing')]
}

/** The rule's own word on where it comes from. */
function sourceOf(last: TestEvent | undefined): string {
  if (last?.kind === 'webhook') return webhooks.find(({ type }) => type === last.what)?.source ?? 'docs: webhooks'
  const path = `/${last?.what.split(' ')[1]}`
  return operations.find((each) => each.path === path)?.source ?? 'docs: methods'
}

interface Field {
  pointer: string
  wanted: unknown
  got: unknown
}

interface Asymmetric {
  asymmetricMatch(value: unknown): boolean
}

const isAsymmetric = (value: unknown): value is Asymmetric =>
  typeof value === 'object' && value !== null && 'asymmetricMatch' in value
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The places where what came is not what is asked for; more than is asked for is no difference. */
function compare(wanted: unknown, got: unknown, pointer: string): Field[] {
  if (isAsymmetric(wanted)) return wanted.asymmetricMatch(got) ? [] : [{ pointer, wanted, got }]
  if (isObject(wanted) && isObject(got))
    return Object.entries(wanted).flatMap(([key, value]) => compare(value, got[key], `${pointer}/${key}`))
  return Object.is(wanted, got) ? [] : [{ pointer, wanted, got }]
}

const said = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : isAsymmetric(value)
      ? String(value)
      : (JSON.stringify(value)?.slice(0, 300) ?? String(value))
