import type { EndedRun, Found, Rule } from '../play/ended-run.ts'
import { askedFirst } from './asked-first.ts'
import { belief } from './belief.ts'
import { confirmedByRight } from './confirmed-by-right.ts'
import { forgedRefused } from './forged-refused.ts'
import { lastWebhooks } from './last-webhooks.ts'
import { paidOnce } from './paid-once.ts'
import { rightAmount } from './right-amount.ts'
import { settled } from './settled.ts'

/** The rules, the gravest first: where several are broken, a finding is told by the first. */
export const rules: readonly Rule[] = [
  paidOnce,
  rightAmount,
  confirmedByRight,
  forgedRefused,
  askedFirst,
  settled,
  lastWebhooks,
  belief,
]

/** What is wrong in a run that has ended, and what could not be judged. */
export async function judgeRun(run: EndedRun): Promise<{ found: Found[]; notes: string[] }> {
  const notes = new Set<string>()
  const found: Found[] = []
  for (const { id, judge } of rules) {
    // What an order is shown as follows from what went wrong before it.
    if (id === belief.id && found.length > 0) break
    for (const message of await judge(run, (note) => notes.add(note))) found.push({ rule: id, message })
  }
  return { found, notes: [...notes] }
}
