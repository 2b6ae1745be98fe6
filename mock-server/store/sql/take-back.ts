import { giveBack } from '../../core/webhook/webhook.ts'
import type { Claim } from '../rows.ts'
import { dueAt } from './due-table.ts'
import { type WholeEntry, wholeEntry } from './first-due.ts'
import type { OpenProject } from './open-project.ts'
import { keepWebhook, moveTo, webhookOf } from './outbox.ts'
import { row, type Steps, sql, write } from './statement.ts'

/** The row of a claim that still counts. */
export function* claimedEntry(open: OpenProject, { token }: Pick<Claim, 'token'>): Steps<WholeEntry | undefined> {
  return wholeEntry(yield* row(sql`SELECT * FROM due WHERE token = ${token} AND project = ${open.project.id}`))
}

/** Nobody has done it: it is due as it was. */
export function* takeBack(open: OpenProject, { ord, id, kind, at, aside }: WholeEntry): Steps<void> {
  dueAt(open, at)
  if (kind === 'timer') return yield* unclaimed(ord)
  open.sending -= 1
  const stored = yield* webhookOf(open, id)
  const back = stored && giveBack(stored.webhook, open.now)
  if (aside || !back) yield* write(sql`DELETE FROM due WHERE ord = ${ord}`)
  else yield* unclaimed(ord)
  if (!back) return
  if (aside) yield* moveTo(open, back, stored)
  else yield* write(keepWebhook(open, back))
}

const unclaimed = (ord: number) =>
  write(sql`UPDATE due SET token = NULL, lease_until = NULL, clock_lock = NULL WHERE ord = ${ord}`)
