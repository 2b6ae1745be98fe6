import { inNamesOf } from '../../schemas/names.ts'
import type { Version } from '../core/state.ts'
import type { Situation } from '../endpoints/define-endpoint.ts'
import { amount, byToken, fromNominal, toAccount } from '../endpoints/example-bodies.ts'
import { type BankHandle, type BankOptions, createBank, type Host } from '../index.ts'

export interface Reply {
  status: number
  answer: unknown
}

/** A bank whose answers are the same in every run. */
export const newBank = (options: BankOptions = {}): BankHandle =>
  createBank({ clock: 'manual', startAt: '2025-03-01T10:00:00Z', signature: 'off', ...options })

/** `ok` or the code of the error. */
export function codeOf({ answer }: Reply): string {
  const { status, error } = answer as { status: string; error?: { code: string } }
  return error?.code ?? status
}

/** A body of v2 as the version spells it. */
export const inNames = (version: Version, body: unknown): unknown =>
  JSON.parse(JSON.stringify(inNamesOf(version, body)))

export interface CallOptions {
  headers?: Record<string, string>
  host?: Host
}

/** Calls a bank with a body in the names of v2, put into those of the version. */
export async function call(
  bank: BankHandle,
  version: Version,
  path: string,
  body: unknown,
  { headers = { 'x-partner-project': bank.id }, host = {} }: CallOptions = {},
): Promise<Reply> {
  const request = new Request(`http://127.0.0.1:8131/api/${version}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(inNames(version, body)),
  })
  const response = await bank.fetch(request, host)
  return { status: response.status, answer: await response.json() }
}

/** How each situation is brought about: calls, and after each the clock runs to idle. */
const situations: Record<Situation, [path: string, body: unknown][]> = {
  nothing: [],
  created: [['/session/create', {}]],
  created_with_amount: [['/session/create', amount]],
  awaiting_confirm: [['/session/init/payout', { ...byToken, ...amount }]],
  awaiting_confirm_nominal: [['/session/init/payout/nominal', { ...toAccount, ...fromNominal, ...amount }]],
  succeeded: [
    ['/session/init/payout', { ...byToken, ...amount }],
    ['/session/confirm', { session_id: 'ps_1001' }],
  ],
}

/** Brings a fresh bank into a situation; its session is `ps_1001`. */
export async function bringAbout(bank: BankHandle, version: Version, situation: Situation): Promise<void> {
  for (const [path, body] of situations[situation]) {
    const { status, answer } = await call(bank, version, path, body)
    if (status !== 200) throw new Error(`${situation}: ${path} answered ${JSON.stringify(answer)}`)
    await bank.clock.runToIdle()
  }
}
