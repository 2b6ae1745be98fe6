// Taken by name, and so before a test can patch the modules: webhooks are not what it means to intercept.
import { Agent } from 'node:http'
import type { Agent as SecureAgent } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { SecureContext } from 'node:tls'
import { performance } from '../../timers/real-timers.ts'
import { https } from './taken-later.ts'

/** An idle connection is kept for so many milliseconds: servers close theirs after two seconds or more. */
const KEPT_FOR_MS = 1_000

/** A partner that closes sooner gets connections of their own for its webhooks, for so long. */
const FRESH_FOR_MS = 60_000

const MOST_NOTED = 1_000

/** `maxSockets` bounds how many connections a host sees at once. */
const options = { keepAlive: true, maxSockets: 64, scheduling: 'lifo' as const }

/** Connections that stand ready for the next webhook. */
const idle = new WeakSet<Duplex>()

/** Who keeps the connections: to plain addresses, and to those of HTTPS. */
export interface Agents {
  http: Agent
  https(): SecureAgent
}

/** Those of every bank of the process that trusts what Node trusts. */
export const sharedAgents: Agents = { http: keeping(new Agent(options)), https: secureAgent() }

/** For a bank that trusts other certificates: a connection is never shared with one that does not. */
export const agentsTrusting = (secureContext: SecureContext): Agents => ({
  http: sharedAgents.http,
  https: secureAgent(secureContext),
})

/** Made for the first webhook that needs it. */
function secureAgent(secureContext?: SecureContext): () => SecureAgent {
  let agent: SecureAgent | undefined
  return () => {
    agent ??= keeping(new (https().Agent)({ ...options, ...(secureContext && { secureContext }) }))
    return agent
  }
}

/** Who closed a connection that was kept for it, and when. */
const closers = new Map<string, number>()

/** The connections that a host shares among its webhooks; `false` (one for each) where it closes them. */
export function keptConnections(agents: Agents, secure: boolean, host: string): Agent | false {
  const closedAt = closers.get(host)
  if (closedAt !== undefined) {
    if (performance.now() - closedAt < FRESH_FOR_MS) return false
    closers.delete(host)
  }
  return secure ? agents.https() : agents.http
}

/** A host has closed a connection that was kept for it. */
export function noteClosed(host: string): void {
  if (closers.size === MOST_NOTED) closers.clear()
  closers.set(host, performance.now())
}

/** Looks after a new connection: whether its host closes it while it stands ready. */
export function watchConnection(socket: Socket, host: string): void {
  socket.on('timeout', () => idle.delete(socket))
  socket.once('close', () => {
    if (idle.has(socket)) noteClosed(host)
  })
}

function keeping<Kind extends Agent>(agent: Kind): Kind {
  const keepSocketAlive = agent.keepSocketAlive.bind(agent)
  const reuseSocket = agent.reuseSocket.bind(agent)
  agent.keepSocketAlive = (socket) => {
    const kept = keepSocketAlive(socket)
    idle.add(socket)
    // The agent closes an idle connection whose time is up.
    if ('setTimeout' in socket && typeof socket.setTimeout === 'function') socket.setTimeout(KEPT_FOR_MS)
    return kept
  }
  agent.reuseSocket = (socket, request) => {
    idle.delete(socket)
    reuseSocket(socket, request)
  }
  return agent
}
