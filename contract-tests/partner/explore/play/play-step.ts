import { falseReady } from '../../certify/made-webhooks.ts'
import type { Moment, Step } from '../schedules/schedule.ts'
import { forge } from './forge.ts'
import type { Run } from './run.ts'
import { sessionsOf } from './sessions-of.ts'

/** A session that no partner has. */
export const STRANGER = 'ps_990131990131'

/** Lets one step of a schedule happen, and waits until the partner has done what follows from it. What is aimed has been told to the bank before. */
export async function playStep(run: Run, step: Step): Promise<void> {
  const { line, restart } = run.setup
  switch (step.step) {
    case 'order':
      run.ask(step.order, step.from)
      break
    case 'again':
      for (let times = step.at === 'once' ? 2 : 1; times > 0; times -= 1) run.ask(step.order)
      break
    case 'together':
      for (const order of step.orders) run.ask(order)
      break
    case 'forge':
      return forge(run, step.order, step.webhook, step.how)
    case 'stranger':
      await strange(run)
      break
    case 'repeat':
      await repeat(run, step.order, step.webhook)
      break
    case 'time':
      return moves[step.to](run)
    case 'down':
      line.isCut = true
      return
    case 'up':
      line.isCut = false
      return
    case 'restart':
      // What it writes down after its last call no call tells of.
      await run.untilQuiet('between')
      await restart?.()
      run.setup.pace.stimulus()
      break
  }
  await run.untilDone()
}

/** The webhook as the bank has sent it before, to the letter; it is not for a partner that cannot be reached. */
async function repeat(run: Run, number: number, type: string): Promise<void> {
  const its = new Set((await sessionsOf(run, run.order(number))).map(({ id }) => id))
  const old = run.trace.webhooks.find(
    (sent) => sent.type === type && its.has(sent.sessionId) && sent.status !== undefined,
  )
  if (!old || run.setup.line.isCut) return
  await run.redeliver(old.id)
}

async function strange(run: Run): Promise<void> {
  const asked = run.order(1)
  const [session] = await sessionsOf(run, asked)
  if (!session) return
  const body = await falseReady(run.stage, { ...asked, sessionId: session.id })
  const foreign = body.replaceAll(session.id, STRANGER).replaceAll(asked.reference, 'order-of-another-system')
  await run.stage.send(`ready_to_confirm of ${STRANGER}`, foreign)
  run.setup.pace.stimulus()
}

const SECOND = 1_000

const moves: Record<Moment, (run: Run) => Promise<void>> = {
  async next(run) {
    const due = await run.nextDue()
    if (due !== undefined) await run.moveTo(due)
  },
  idle: (run) => run.settle(),
  before_deadline: (run) => pastDeadline(run, -SECOND),
  after_deadline: (run) => pastDeadline(run, SECOND),
}

/** To so many milliseconds behind the next deadline that waits for the partner; nothing where there is none. */
async function pastDeadline(run: Run, ms: number): Promise<void> {
  const sessions = await run.stage.bank.sessions()
  const deadlines = sessions.flatMap(({ due }) =>
    due.filter(({ event }) => event === 'expire').map(({ at }) => Date.parse(at)),
  )
  if (deadlines.length > 0) await run.moveTo(Math.min(...deadlines) + ms)
}
