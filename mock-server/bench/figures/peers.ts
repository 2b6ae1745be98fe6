import { bytesOf, createCall } from '../calls.ts'
import { type Child, startChild } from '../child.ts'
import { defineFigure, type Row, unmeasured } from '../define-figure.ts'
import { installPackages } from '../install.ts'
import { callsPerSecond } from '../load.ts'
import type { Peer } from '../peers/define-peer.ts'
import { peers } from '../peers/index.ts'
import { type StartedPeer, startPeer } from '../peers/start-peer.ts'
import { beside, inTurn } from '../stats.ts'
import { perSecond, short } from '../words.ts'

const CONNECTIONS = 50
const CALLS = 20_000
/** Counted rounds at most: each is all peers, of which some are slow. */
const ROUNDS = 2

/** What the bank is sent, signature and all, which no peer checks. */
const request: RequestInit = {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'x-partner-project': 'p',
    'x-partner-sign': createCall.signature,
  },
  body: createCall.body,
}

const about = ({ name, does, aim }: Peer) => ({
  figure: `POSTs of session/create a second, ${CONNECTIONS} connections : ${name} (${does})`,
  unit: '×',
  ...(aim !== undefined && { aim: { least: aim } }),
})

/** One round: calls a second, and the processor's microseconds for each. */
interface Round {
  rate: number
  cpu: number
}

/** The same bytes to mock servers that others use. Each is started once, warmed up as the bank is, and idle while others are measured. */
export default defineFigure({
  name: 'peers',
  async measure({ pairs: asked }) {
    const pairs = Math.min(asked, ROUNDS)
    let installed: ReturnType<typeof installPackages>
    try {
      installed = installPackages([...new Set(peers.map((peer) => peer.package))])
    } catch {
      return peers.map((peer) => unmeasured({ ...about(peer), note: 'npm could not install it here' }))
    }
    using _ = installed
    const rows: Row[] = []
    const started: [Peer, StartedPeer][] = []
    const bank = startChild('bank')
    try {
      for (const peer of peers) {
        const here = await startedOr(peer, installed.folder)
        if (typeof here === 'string') rows.push(unmeasured({ ...about(peer), note: here }))
        else started.push([peer, here])
      }
      // The first of those that are counted warms up, too.
      const rounds: Record<string, Round[]> = await inTurn(pairs + 1, {
        bank: await callingBank(bank),
        ...Object.fromEntries(started.map(([peer, here]) => [peer.name, () => callingPeer(peer, here)])),
      })
      for (const [peer] of started)
        rows.push(...rowsOf(peer, rounds.bank!.slice(-pairs), rounds[peer.name]!.slice(-pairs)))
      return rows
    } finally {
      await Promise.all([bank, ...started.map(([, peer]) => peer)].map((each) => each.stop()))
    }
  },
})

function rowsOf(peer: Peer, bank: readonly Round[], its: readonly Round[]): Row[] {
  const pair = (what: keyof Round) =>
    beside(
      bank.map((round) => round[what]),
      its.map((round) => round[what]),
    )
  const [rate, cpu] = [pair('rate'), pair('cpu')]
  const rows: Row[] = [
    {
      ...about(peer),
      value: rate.ratio,
      note: `${perSecond(rate.ours)} : ${perSecond(rate.reference)}`,
      limit: 'the bank has one thread, the peer as many as it makes, and the client shares the processors with both',
    },
  ]
  if (Number.isNaN(cpu.reference.median)) return rows
  const note = `${short(cpu.ours.median)} µs : ${short(cpu.reference.median)} µs, all threads`
  rows.push({ figure: `processor of a POST : that of ${peer.name}`, value: cpu.ratio, unit: '×', note })
  return rows
}

/** Or why it cannot be had. */
async function startedOr(peer: Peer, folder: string): Promise<StartedPeer | string> {
  const reason = peer.missing?.()
  if (reason !== undefined) return reason
  return await startPeer(peer, folder, request).catch((error: Error) => error.message.replaceAll(/\s+/g, ' '))
}

async function callingPeer({ calls }: Peer, { port, cpu }: StartedPeer): Promise<Round> {
  const before = cpu()
  const rate = await callsPerSecond(port, bytesOf('p', 'create', createCall), CONNECTIONS, calls)
  return { rate, cpu: (cpu() - before) / calls }
}

async function callingBank(bank: Child): Promise<() => Promise<Round>> {
  const port = await bank.ask<number>('listen')
  let rounds = 0
  return async () => {
    rounds += 1
    const project = `round_${rounds}`
    await bank.ask('round', { projects: [project], port: 9 })
    const before = await bank.ask<number>('cpu')
    const rate = await callsPerSecond(port, bytesOf(project, 'create', createCall), CONNECTIONS, CALLS)
    return { rate, cpu: ((await bank.ask<number>('cpu')) - before) / CALLS }
  }
}
