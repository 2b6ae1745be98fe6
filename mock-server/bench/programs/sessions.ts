import { Bank } from '../../engine/bank.ts'
import { nodePorts } from '../../engine/node/ports.ts'
import { handleOf } from '../../library/create-bank.ts'
import { createMemoryStore } from '../../store/memory/memory-store.ts'
import { createCall, payoutCalls } from '../calls.ts'
import { obey } from '../child.ts'
import { copies } from '../copies.ts'
import { sendUnsigned } from '../send-unsigned.ts'

/** A bank in the process whose store can be filled directly. */
const waiting = new Map<string, () => void>()
const inner = new Bank(
  nodePorts,
  {
    signature: 'off',
    ...(process.env.MAX_SESSIONS && { maxSessions: Number(process.env.MAX_SESSIONS) }),
    ...(process.env.ALL_CALLS && { journal: { calls: 1_000_000, bytes: 2 ** 32 } }),
    pace: { processingMs: 0, settlementMs: 0 },
    onWebhook: ({ sessionId, type }) => {
      const key = `${sessionId} ${type}`
      waiting.get(key)?.()
      waiting.delete(key)
      return 200
    },
  },
  {},
  createMemoryStore,
)
const bank = handleOf(inner)
const [calls] = payoutCalls(1)

const send = sendUnsigned(bank)
const arrival = (id: string, type: string) => new Promise<void>((resolve) => waiting.set(`${id} ${type}`, resolve))

async function pay(project: string): Promise<void> {
  const id = /"id":"(ps_\d+)"/.exec(await send(project, 'create', createCall.body))![1]!
  const ready = arrival(id, 'ready_to_confirm')
  await send(project, 'start/payout', calls!.start.body.replace('ps_1001', id))
  await ready
  const finished = arrival(id, 'payment_finished')
  await send(project, 'confirm', JSON.stringify({ session_id: id }))
  await finished
}

async function payMany(project: string, payouts: number): Promise<void> {
  let left = payouts
  const line = async () => {
    while (left-- > 0) await pay(project)
  }
  await Promise.all(Array.from({ length: 20 }, line))
}

/** After two rounds of garbage collection: what the first one lets go of may hold more. */
async function heap(): Promise<number> {
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    globalThis.gc!()
  }
  return process.memoryUsage().heapUsed
}

obey({
  /** A project that holds so many finished sessions, put there as rows, and none besides. */
  async fill({ project, sessions }: { project: string; sessions: number }) {
    inner.remove(project)
    bank.project(project, {})
    await pay(project)
    await copies(inner.project(project)!, sessions)
  },
  async payoutsPerSecond({ project, payouts }: { project: string; payouts: number }) {
    const from = performance.now()
    await payMany(project, payouts)
    return (payouts * 1000) / (performance.now() - from)
  },
  /** Bytes of heap that a finished payout keeps, its three calls with it if the journal keeps them all (ALL_CALLS): the journal is full before. */
  async bytesEach(payouts: number) {
    bank.project('memory', {})
    await payMany('memory', 500)
    const before = await heap()
    await payMany('memory', payouts)
    return ((await heap()) - before) / payouts
  },
})
