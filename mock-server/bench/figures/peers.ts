import { bytesOf, createCall } from '../calls.ts'
import { type Child, startChild } from '../child.ts'
import { defineFigure, type Row, unmeasured } from '../define-figure.ts'
import { installPackages } from '../install.ts'
import { callsPerSecond } from '../load.ts'
import type { Peer } from '../peers/define-peer.ts'
import { peers } from '../peers/index.ts'
import { type StartedPeer, startPeer } from '../peers/start-peer.ts'
import { beside, inTurn } from '../stats.ts'
import { perSecond } from '../words.ts'

const CONNECTIONS = 50
const CALLS = 20_000

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

/** The same bytes to mock servers that others use. Each is started once, warmed up as the bank is, and idle while others are measured. */
export default defineFigure({
  name: 'peers',
  async measure({ pairs }) {
    let installed: ReturnType<typeof installPackages>
    try {
      installed = installPackages(peers.map((peer) => peer.package))
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
      const rates: Record<string, number[]> = await inTurn(pairs + 1, {
        bank: await callingBank(bank),
        ...Object.fromEntries(
          started.map(([peer, { port }]) => [
            peer.name,
            () => callsPerSecond(port, bytesOf('p', 'create', createCall), CONNECTIONS, peer.calls),
          ]),
        ),
      })
      for (const [peer] of started) {
        const { ours, reference, ratio } = beside(rates.bank!.slice(-pairs), rates[peer.name]!.slice(-pairs))
        rows.push({ ...about(peer), value: ratio, note: `${perSecond(ours)} : ${perSecond(reference)}` })
      }
      return rows
    } finally {
      await Promise.all([bank, ...started.map(([, peer]) => peer)].map((each) => each.stop()))
    }
  },
})

/** Or why it cannot be had. */
async function startedOr(peer: Peer, folder: string): Promise<StartedPeer | string> {
  const reason = peer.missing?.()
  if (reason !== undefined) return reason
  return await startPeer(peer, folder, request).catch((error: Error) => error.message.replaceAll(/\s+/g, ' '))
}

async function callingBank(bank: Child): Promise<() => Promise<number>> {
  const port = await bank.ask<number>('listen')
  let rounds = 0
  return async () => {
    rounds += 1
    const project = `round_${rounds}`
    await bank.ask('round', { projects: [project], port: 9 })
    return callsPerSecond(port, bytesOf(project, 'create', createCall), CONNECTIONS, CALLS)
  }
}
