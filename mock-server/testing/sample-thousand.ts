import { sign } from 'node:crypto'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { payoutToSteam } from '../../fixtures/index.ts'
import type { ProjectHandle } from '../index.ts'
import { quickKey } from './quick-key.ts'

/**
 * A program: a thousand tests at once, each with a project of its own, in one process; prints what it saw. Started with
 * `--expose-gc`, so that memory is what is held and not what waits to be collected, and with the file of the package. Without MSW: its 3.0.5 keeps 30 kB of each
 * `fetch` that it has intercepted, whoever answers.
 */
const TESTS = 1000

const { createBank } = (await import(pathToFileURL(process.argv[2]!).href)) as typeof import('../index.ts')
const bank = createBank({ projects: {}, bankKey: quickKey })

async function call({ id }: ProjectHandle, method: string, fields: object) {
  const body = JSON.stringify(fields)
  const signature = sign('sha256', Buffer.from(body), quickKey.privateKey).toString('base64')
  const headers = { 'x-partner-project': id, 'x-partner-sign': signature }
  const answer = await bank.fetch(`/api/v2/session/${method}`, { method: 'POST', body, headers })
  if (!answer.ok) throw new Error(`${id}: ${method} was answered ${await answer.text()}`)
}

/** A payout from its start to its end; the project stays open. */
async function test(number: number): Promise<ProjectHandle> {
  const project = bank.project(`test ${number}`, { clock: 'manual', partnerKey: quickKey.publicKey })
  await call(project, 'init/payout', payoutToSteam({ rub: number }))
  const { sessionId } = await project.nextWebhook('ready_to_confirm')
  await call(project, 'confirm', { session_id: sessionId })
  const { session } = JSON.parse((await project.nextWebhook('payment_finished')).body)
  const { amount } = session.payout_list[0].amount_details
  if (session.id !== 'ps_1001' || session.status !== 'accepted' || amount !== number * 100)
    throw new Error(`${project.id} saw ${JSON.stringify(session)}`)
  return project
}

/** The least of several looks: what is on its way comes to its end first, however busy the machine is, and a collection may leave something for the next. */
async function heldBytes(): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let looks = 0; looks < 5; looks += 1) {
    for (let turns = 0; turns < 100; turns += 1) await setImmediate()
    await setTimeout(20)
    globalThis.gc!()
    least = Math.min(least, process.memoryUsage().heapUsed)
  }
  return least
}

async function round(tests: number): Promise<number> {
  const projects = await Promise.all(Array.from({ length: tests }, (_, index) => test(index + 1)))
  const held = await heldBytes()
  await Promise.all(projects.map((project) => project.close()))
  return held
}

await round(TESTS / 5) // What is loaded and cached once is no leak.
const before = await heldBytes()
const during = await round(TESTS)
const after = await heldBytes()
await bank.close()
console.log(JSON.stringify({ tests: TESTS, before, during, after }))
