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

type Call = Extract<TrafficEntry, { kind: 'came' | 'answered' }>

/** Calls of the same bytes in the order they came, without those that are answered; and who waits for one. Which of two was answered first says nothing of who came first. */
const calls = new Map<string, (Socket | undefined)[]>()
const wanted = new Map<string, () => void>()
const nameOf = ({ key, nth }: Pick<Call, 'key' | 'nth'>) => `${nth} ${key}`

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => {})
  socket.on(
    'data',
    cutMessages(({ head, body }) => {
      const key = keyOf(head, body)
      const same = calls.get(key) ?? []
      calls.set(key, same)
      same.push(socket)
      wanted.get(nameOf({ key, nth: same.length - 1 }))?.()
    }),
  )
})

async function came(call: Call): Promise<void> {
  if ((calls.get(call.key)?.length ?? 0) > call.nth) return
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const name = nameOf(call)
  wanted.set(name, resolve)
  const timer = setTimeout(() => reject(new Error(`the partner did not make this call this time: ${name}`)), LATE_MS)
  await promise
  clearTimeout(timer)
  wanted.delete(name)
}

async function answer(call: Extract<TrafficEntry, { kind: 'answered' }>): Promise<void> {
  await came(call)
  const same = calls.get(call.key)!
  const socket = same[call.nth]
  same[call.nth] = undefined
  socket?.write(Buffer.from(call.bytes, 'base64'))
  if (call.isLost) socket?.destroySoon()
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
    calls.clear()
    const sent = new Map<number, Promise<void>>()
    const from = performance.now()
    for (const entry of log) {
      if (entry.kind === 'sent') sent.set(entry.id, send(port, Buffer.from(entry.bytes, 'base64')))
      if (entry.kind === 'taken') await sent.get(entry.id)
      if (entry.kind === 'came') await came(entry)
      if (entry.kind === 'answered') await answer(entry)
    }
    return performance.now() - from
  },
  cpu: cpuMicros,
})
