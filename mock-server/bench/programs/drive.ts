import { readFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { cpuMicros, obey } from '../child.ts'
import { listen } from '../listen.ts'
import { keyOf, type TrafficEntry } from '../traffic.ts'
import { cutMessages } from '../wire.ts'

/**
 * The bare driver: what explore was seen to send a partner, and to answer it, in the same order and in the same bytes: no bank, no judge, no look whether the
 * partner is done. It goes on as soon as the partner has done what it did then.
 */
const LATE_MS = 10_000

/** Calls that have come and are not answered, by key; and who waits for one. */
const calls = new Map<string, Socket[]>()
const wanted = new Map<string, () => void>()

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => {})
  socket.on(
    'data',
    cutMessages(({ head, body }) => {
      const key = keyOf(head, body)
      calls.set(key, [...(calls.get(key) ?? []), socket])
      wanted.get(key)?.()
    }),
  )
})

async function came(key: string): Promise<void> {
  if (calls.has(key)) return
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  wanted.set(key, resolve)
  const timer = setTimeout(() => reject(new Error(`the partner did not call ${key} this time`)), LATE_MS)
  await promise
  clearTimeout(timer)
  wanted.delete(key)
}

async function answer({ key, bytes, isLost }: Extract<TrafficEntry, { kind: 'answered' }>): Promise<void> {
  await came(key)
  const [socket, ...others] = calls.get(key) ?? []
  if (others.length > 0) calls.set(key, others)
  else calls.delete(key)
  socket?.write(Buffer.from(bytes, 'base64'))
  if (isLost) socket?.destroySoon()
}

const send = (port: number, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.on('error', reject)
    socket.on(
      'data',
      cutMessages(() => {
        socket.destroy()
        resolve()
      }),
    )
    socket.write(bytes)
  })

let log: readonly TrafficEntry[] = []

obey({
  listen: () => listen(server),
  /** Takes in what is to be sent and answered: no part of what is measured. */
  load({ file }: { file: string }) {
    log = JSON.parse(readFileSync(file, 'utf8'))
  },
  /** Milliseconds. */
  async drive({ port }: { port: number }) {
    const sent = new Map<number, Promise<void>>()
    const from = performance.now()
    for (const entry of log) {
      if (entry.kind === 'sent') sent.set(entry.id, send(port, Buffer.from(entry.bytes, 'base64')))
      if (entry.kind === 'taken') await sent.get(entry.id)
      if (entry.kind === 'came') await came(entry.key)
      if (entry.kind === 'answered') await answer(entry)
    }
    return performance.now() - from
  },
  cpu: cpuMicros,
})
