import { handleOf } from '../../bank/create-bank.ts'
import { Bank } from '../../runtime/bank.ts'
import { nodePorts } from '../../runtime/node/ports.ts'
import { createCall, payoutCalls } from '../calls.ts'
import { obey } from '../child.ts'
import { copies } from '../copies.ts'

/** A bank in the process whose store can be filled directly. */
const waiting = new Map<string, () => void>()
const inner = new Bank(
  nodePorts,
  {
    signature: 'off',
    ...(process.env.MAX_SESSIONS && { maxSessions: Number(process.env.MAX_SESSIONS) }),
    pace: { processingMs: 0, settlementMs: 0 },
    onWebhook: ({ sessionId, type }) => {
      const key = `${sessionId} ${type}`
      waiting.get(key)?.()
      waiting.delete(key)
      return 200
    },
  },
  {},
)
const bank = handleOf(inner)
const [calls] = payoutCalls(1)

async function send(project: string, method: string, body: string): Promise<string> {
  const url = `https://demo.bank131.ru/api/v2/session/${method}`
  const answer = await bank.fetch(new Request(url, { method: 'POST', headers: { 'x-partner-project': project }, body }))
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}

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

const heap = () => {
  globalThis.gc!()
  return process.memoryUsage().heapUsed
}

obey({
  /** A project that holds so many finished sessions, put there as rows. */
  async fill({ project, sessions }: { project: string; sessions: number }) {
    bank.project(project, {})
    await pay(project)
    await copies(inner.project(project)!, sessions)
  },
  async payoutsPerSecond({ project, payouts }: { project: string; payouts: number }) {
    const from = performance.now()
    await payMany(project, payouts)
    return (payouts * 1000) / (performance.now() - from)
  },
  /** Bytes of heap that a finished payout keeps, all that belongs to it included. */
  async bytesEach(payouts: number) {
    bank.project('memory', {})
    await payMany('memory', 200)
    const before = heap()
    await payMany('memory', payouts)
    const bytes = (heap() - before) / payouts
    inner.remove('memory')
    return bytes
  },
})
