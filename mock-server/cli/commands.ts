import { own } from '../../schemas/own.ts'
import type { Command } from './command.ts'
import type { Suggestion } from './suggestion.ts'

/** Each loads when it is called: `serve` does not wait for the others. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  exec: async () => (await import('./exec.ts')).exec,
  demo: async () => (await import('./demo.ts')).demo,
  keys: async () => (await import('./keys.ts')).keys,
  sign: async () => (await import('./sign.ts')).sign,
  clock: async () => (await import('./clock.ts')).clock,
  listen: async () => (await import('./listen.ts')).listen,
  trigger: async () => (await import('./trigger.ts')).trigger,
  call: async () => (await import('./call.ts')).call,
  outcomes: async () => (await import('./outcomes.ts')).outcomes,
  faults: async () => (await import('./faults.ts')).faults,
  redeliver: async () => (await import('./redeliver.ts')).redeliver,
  reset: async () => (await import('./reset.ts')).reset,
  ui: async () => (await import('./ui.ts')).ui,
  store: async () => (await import('./store.ts')).store,
  docs: async () => (await import('./docs.ts')).docs,
  ca: async () => (await import('./ca.ts')).ca,
  summary: async () => (await import('./summary.ts')).summary,
  openapi: async () => (await import('./openapi.ts')).openapi,
  readyz: async () => (await import('./readyz.ts')).readyz,
  certify: async () => (await import('./certify.ts')).certify,
  explore: async () => (await import('./explore.ts')).explore,
  'verify-bank': async () => (await import('./verify-bank.ts')).verifyBank,
  completion: async () => (await import('./completion.ts')).completion,
}

/** The command of that name, if there is one. */
export const commandOf = (name: string): Promise<Command> | undefined => own(commands, name)?.()

/** The commands, and what each does. */
export async function summaries(): Promise<Required<Suggestion>[]> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  return all.map(({ name, summary }) => ({ value: name, help: summary }))
}
