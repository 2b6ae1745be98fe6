import { setTimeout as sleep } from 'node:timers/promises'
import type { Trigger } from './trigger.ts'

/**
 * The same question, asked again while it is not answered, for as long as the partner has patience: a brief 503 of a busy service says nothing about an
 * order. Only for what changes nothing. @throws what the last attempt threw
 */
export const patiently =
  (ask: Trigger, patienceMs: number, signal?: AbortSignal): Trigger =>
  async (asked) => {
    const end = Date.now() + patienceMs
    for (;;) {
      try {
        return await ask(asked)
      } catch (error) {
        if (signal?.aborted || Date.now() > end) throw error
        await sleep(100)
      }
    }
  }
