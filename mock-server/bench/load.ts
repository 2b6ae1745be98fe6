import { bytesOf, createCall, type PayoutCalls, payoutCalls } from './calls.ts'
import type { Partner } from './partner.ts'
import { Connection } from './wire.ts'

/** A 200, or a 201 of a server that goes by REST. */
const isTaken = (head: string) => head.startsWith('HTTP/1.1 200') || head.startsWith('HTTP/1.1 201')

/** Calls a second of one kind over so many connections. */
export async function callsPerSecond(port: number, bytes: Buffer, connections: number, calls: number): Promise<number> {
  const lines = Array.from({ length: connections }, () => new Connection(port))
  let left = calls
  const from = performance.now()
  await Promise.all(
    lines.map(async (line) => {
      while (left > 0) {
        left -= 1
        const { head } = await line.send(bytes)
        if (!isTaken(head)) throw new Error(`expected 200, got ${head}`)
      }
    }),
  )
  const took = performance.now() - from
  for (const line of lines) line.close()
  return (calls * 1000) / took
}

interface PayoutLoad {
  /** Connections take turns with both: one process and one project, or several. */
  ports: readonly number[]
  projects: readonly string[]
  partner: Partner
  /** How many payouts, and how many at a time. */
  payouts: number
  atOnce: number
  /** Told how long the first webhook took from the call that caused it, milliseconds. */
  onLatency?(ms: number): void
}

/** Whole payouts a second: create, start, ready_to_confirm, confirm, payment_finished. */
export async function payoutsPerSecond(load: PayoutLoad): Promise<number> {
  const { ports, projects, payouts, atOnce } = load
  const calls = payoutCalls(payouts)
  const lines = Array.from({ length: atOnce }, (_, at) => new Connection(ports[at % ports.length]!))
  let left = payouts
  const from = performance.now()
  await Promise.all(
    lines.map(async (line, at) => {
      const project = projects[at % projects.length]!
      const create = bytesOf(project, 'create', createCall)
      while (left > 0) {
        left -= 1
        await onePayout(line, project, load, create, calls)
      }
    }),
  )
  const took = performance.now() - from
  for (const line of lines) line.close()
  return (payouts * 1000) / took
}

async function onePayout(
  line: Connection,
  project: string,
  { partner, onLatency }: PayoutLoad,
  create: Buffer,
  calls: readonly PayoutCalls[],
) {
  const created = await line.send(create)
  const id = /"id":"(ps_\d+)"/.exec(created.body.toString('latin1'))?.[1]
  if (id === undefined) throw new Error(`expected a session, got ${created.head} ${created.body}`)
  const { start, confirm } = calls[Number(id.slice(3)) - 1001]!
  const ready = partner.arrival(project, id, 'ready_to_confirm')
  const from = performance.now()
  await accepted(line, bytesOf(project, 'start/payout', start))
  await ready
  onLatency?.(performance.now() - from)
  const finished = partner.arrival(project, id, 'payment_finished')
  await accepted(line, bytesOf(project, 'confirm', confirm))
  await finished
}

async function accepted(line: Connection, bytes: Buffer): Promise<void> {
  const { head, body } = await line.send(bytes)
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`expected 200, got ${head} ${body}`)
}
