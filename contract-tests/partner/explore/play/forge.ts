import { isConfirm } from '../../certify/journal.ts'
import { falseFinished, falseReady } from '../../certify/made-webhooks.ts'
import { signedBy } from '../../certify/probe.ts'
import type { ExploredWebhook, Forgery } from '../schedules/schedule.ts'
import type { Run } from './run.ts'
import { sessionsOf } from './sessions-of.ts'

/** A webhook that the bank has not sent, and what came of it. */
export interface ForgedWebhook {
  what: string
  order: number
  status?: number
  /** Confirms of the session that came while nothing else happened. */
  confirms: readonly string[]
  /** How the order was shown before and after, where that differs. */
  shown?: readonly [before: string, after: string]
}

const signatures: Record<Forgery, (run: Run, body: string) => Promise<string | null>> = {
  unsigned: async () => null,
  foreign: async ({ stage }, body) => signedBy(stage.options.keys.foreign, body),
  // What the bank has signed may be the very same text, of a webhook that the partner has not heard yet.
  another_body: async ({ stage }, body) =>
    (await stage.webhooks()).find((signed) => signed.signature !== undefined && signed.body !== body)?.signature ??
    'bm9uZQ==',
}

/** Sends a false webhook about an order while the partner has nothing else to do; nothing where it has no session. */
export async function forge(run: Run, number: number, webhook: ExploredWebhook, how: Forgery): Promise<void> {
  const { stage } = run
  const asked = run.order(number)
  await run.untilDone()
  await run.untilQuiet('judged')
  const [session] = await sessionsOf(run, asked)
  if (!session) return
  const order = { ...asked, sessionId: session.id }
  const body = await (webhook === 'ready_to_confirm' ? falseReady(stage, order) : falseFinished(stage, order))
  const before = await stage.shownOrders.view(order)
  const had = (await run.calls()).length
  const { status, error } = await stage.send(`a false ${webhook}`, body, await signatures[how](run, body))
  run.setup.pace.stimulus()
  await run.untilQuiet('judged')
  const after = await stage.shownOrders.view(order)
  const confirms = (await run.calls()).slice(had).filter((call) => isConfirm(call) && call.session_id === session.id)
  const what = `a ${webhook} about ${session.id} that the bank has not sent`
  await run.trace.step(`${what}: it answers ${status ?? error}`)
  run.forged.push({
    what,
    order: number,
    ...(status !== undefined && { status }),
    confirms: confirms.map(({ id }) => id),
    ...(before !== undefined && after !== undefined && before !== after && { shown: [before, after] }),
  })
}
