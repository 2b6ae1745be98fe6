import type { FaultRuleOptions, StartedBank } from '../../../../mock-server/index.ts'
import { heldAnswer } from '../../certify/restart-once-held.ts'
import { type CallTrouble, callKinds, type Schedule, type Step, type WebhookTrouble } from '../schedules/schedule.ts'

type RequestRule = Extract<FaultRuleOptions, { on: 'request' }>
type WebhookRule = Extract<FaultRuleOptions, { on: 'webhook' }>

const requestRules = (slowAnswerMs: number): Record<CallTrouble, RequestRule> => ({
  lost_before: { on: 'request', fault: 'reset_after_body' },
  lost_after: { on: 'request', fault: 'answer_lost' },
  cut: { on: 'request', fault: 'cut_answer' },
  late: { on: 'request', fault: 'latency', ms: slowAnswerMs },
  error_500: { on: 'request', fault: 'error_500' },
  error_502: { on: 'request', fault: 'error_502' },
  error_503: { on: 'request', fault: 'error_503' },
  error_504: { on: 'request', fault: 'error_504' },
  error_429: { on: 'request', fault: 'error_429' },
  restart: heldAnswer,
})

const webhookRules: Record<WebhookTrouble, WebhookRule> = {
  duplicate: { on: 'webhook', fault: 'duplicate' },
  reorder: { on: 'webhook', fault: 'reorder' },
  delay: { on: 'webhook', fault: 'delay', ms: 600_000 },
  hold: { on: 'webhook', fault: 'hold' },
  drop: { on: 'webhook', fault: 'drop' },
  answer_lost: { on: 'webhook', fault: 'answer_lost' },
  reformatted: { on: 'webhook', fault: 'reformatted' },
  before_answer: { on: 'webhook', fault: 'before_answer' },
}

type Aimed = Extract<Step, { step: 'call' | 'webhook' }>

/** Tells the bank what goes wrong, and what becomes of payouts, before anything happens. */
export async function aimTroubles(bank: StartedBank, { steps }: Schedule, slowAnswerMs: number): Promise<void> {
  const aimed = steps.filter((step): step is Aimed => step.step === 'call' || step.step === 'webhook')
  const rules = requestRules(slowAnswerMs)
  for (const [kind, its] of Map.groupBy(aimed, (step) => (step.step === 'call' ? step.call : step.webhook))) {
    for (const [before, step] of its.toSorted((a, b) => a.nth - b.nth).entries()) {
      // Those that meet an earlier rule are not counted by the later ones; of two that aim at the same, the second meets the next.
      const when = { times: 1, after: Math.max(0, step.nth - 1 - before) }
      if (step.step === 'webhook')
        await bank.faults.add({ ...webhookRules[step.trouble], match: { type: kind }, ...when })
      else
        for (const call of callKinds[step.call])
          await bank.faults.add({ ...rules[step.trouble], match: { call }, ...when })
    }
  }
  const outcomes = new Map(
    steps.flatMap((step) => (step.step === 'outcome' ? [[step.nth, step.outcome] as const] : [])),
  )
  for (let nth = 1; nth <= Math.max(0, ...outcomes.keys()); nth += 1)
    await bank.outcomes.next(outcomes.get(nth) ?? 'paid')
}
