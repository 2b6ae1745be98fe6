import { startBank } from '../../library/start-bank.ts'
import { createMemoryStore } from '../../store/memory/memory-store.ts'
import type { Store } from '../../store/port.ts'
import { createCall, payoutCalls } from '../calls.ts'
import { cpuMicros, obey } from '../child.ts'
import { copies } from '../copies.ts'
import { sendUnsigned } from '../send-unsigned.ts'
import { serialised, watchTurns } from '../turns.ts'

/** A bank on a port whose store can be filled directly. Webhooks are signed, and taken in the process. */
const waiting = new Map<string, () => void>()
let store: Store | undefined
const bank = await startBank(
  {
    signature: 'off',
    autoProjects: true,
    maxSessions: 2_000_000,
    ...(process.env.ALL_CALLS && { journal: { calls: 1_000_000, bytes: 2 ** 32 } }),
    pace: { processingMs: 0, settlementMs: 0 },
    onWebhook({ project, sessionId, type }) {
      const key = `${project} ${sessionId} ${type}`
      waiting.get(key)?.()
      waiting.delete(key)
      return 200
    },
  },
  {},
  (given) => {
    store = createMemoryStore(given)
    return store
  },
)
const [calls] = payoutCalls(1)
const send = sendUnsigned(bank)

const arrival = (project: string, id: string, type: string) =>
  new Promise<void>((resolve) => waiting.set(`${project} ${id} ${type}`, resolve))

async function pay(project: string): Promise<string> {
  const id = /"id":"(ps_\d+)"/.exec(await send(project, 'create', createCall.body))![1]!
  const ready = arrival(project, id, 'ready_to_confirm')
  await send(project, 'start/payout', calls!.start.body.replace('ps_1001', id))
  await ready
  const finished = arrival(project, id, 'payment_finished')
  await send(project, 'confirm', JSON.stringify({ session_id: id }))
  await finished
  return id
}

/** So many times, twenty at once, in these projects in turn. */
async function many(times: number, projects: readonly string[], work: (project: string) => Promise<unknown>) {
  let left = times
  const line = async () => {
    while (left-- > 0) await work(projects[left % projects.length]!)
  }
  await Promise.all(Array.from({ length: 20 }, line))
}

/** Processor time of each, microseconds. */
async function microsEach(times: number, projects: readonly string[], work: (project: string) => Promise<unknown>) {
  const before = cpuMicros()
  await many(times, projects, work)
  return (cpuMicros() - before) / times
}

/** After two rounds of garbage collection: what the first one lets go of may hold more. */
async function heap(): Promise<number> {
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    globalThis.gc!()
  }
  return process.memoryUsage().heapUsed
}

const turns = watchTurns()

obey({
  listen: () => bank.port,
  heap,
  /** A project that holds so many finished sessions and none besides, put there as rows; the ids of the first, a middle and the last one. */
  async fill({ project, sessions }: { project: string; sessions: number }): Promise<string[]> {
    await bank.project(project).reset()
    const first = Number((await pay(project)).slice('ps_'.length))
    await copies(store!, project, sessions)
    return [first, first + (sessions >> 1), first + sessions - 1].map((number) => `ps_${number}`)
  },
  /** So many projects that have been used. */
  async projects(count: number): Promise<void> {
    for (let at = 0; at < count; at++) await send(`p_${at}`, 'create', createCall.body)
  },
  calls: ({ times, projects }: { times: number; projects: string[] }) =>
    microsEach(times, projects, (project) => send(project, 'create', createCall.body)),
  payouts: ({ times, projects }: { times: number; projects: string[] }) => microsEach(times, projects, pay),
  watch: () => turns.begin(),
  longestTurn: () => turns.end(),
  /** Microseconds of a turn that writes these items as JSON. */
  serialised: (text: string) => serialised(text),
  /** Bytes of heap that a finished payout keeps, its three calls with it if the journal keeps them all (ALL_CALLS): the journal is full before. */
  async bytesEach(payouts: number) {
    await many(500, ['memory'], pay)
    const before = await heap()
    await many(payouts, ['memory'], pay)
    return ((await heap()) - before) / payouts
  },
})
