import type { AskedOrder } from '../certify/case-log.ts'
import { defineCase } from '../certify/define-case.ts'
import { startCalls, survives } from '../certify/in-trouble.ts'
import { heldAnswer, restartOnceHeld } from '../certify/restart-once-held.ts'
import type { Stage } from '../certify/stage.ts'

const forms = [
  ['restarted before the answer to its start', startCalls],
  ['restarted before the answer to its confirm', ['session/confirm']],
] as const

export default defineCase({
  id: 'M11',
  title: 'a restart in the middle of a call pays nothing twice',
  why: 'programs end between what the bank has done and what they would have written down: what is not kept before a call is not known after it',
  expected:
    'restarted before the answer to its start, or to its confirm, and asked for the same order again, it asks session/status or repeats with the same idempotency key (or in the same session), one payout is made, and the order is shown as the bank knows it (--order)',
  source: 'ours: what every payout system must do; docs: session/status; sdk: idempotency key',
  needs: 'restart',
  async run(stage) {
    for (const [form, calls] of forms)
      await survives(stage, {
        form,
        calls,
        otherwise: 'the partner made no such call: run it with a payout that needs to be confirmed',
        rule: { ...heldAnswer, times: 1 },
        ms: heldAnswer.ms,
        meanwhile: (asked, signal) => restartOnceHeld(stage.bank, () => restartAndAsk(stage, asked), signal),
      })
  },
})

/** Whoever has ordered it does not know that it was restarted: it asks again. */
async function restartAndAsk(stage: Stage, asked: AskedOrder): Promise<void> {
  await stage.restart()
  await stage.ask('any', asked)
}
