import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Bank } from '../engine/bank.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { Answer } from '../http/answer.ts'
import { handleCall } from '../http/handle-call.ts'
import type { IncomingCall } from '../http/incoming-call.ts'
import { nodeListener } from '../http/node/listener.ts'
import { createBank, startBank } from '../index.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { call, type Partner, payout, promised, signatureOf, startPartner } from '../testing/sample-partner.ts'
import { appOf, handleOf } from './create-bank.ts'

const pace = { processingMs: 0, settlementMs: 0 }
const opened: { close(): unknown }[] = []
const keep = <T extends { close(): unknown }>(thing: T): T => {
  opened.push(thing)
  return thing
}

let partner: Partner

beforeEach(async () => {
  partner = keep(await startPartner())
})
afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close()
})

/** A bank behind its Node listener, where something happens to the answers of the client called `slow`. */
async function listening(bank: Bank, onTheWay: (answer: Answer) => Answer | Promise<Answer>) {
  const decided = promised()
  const take = async (call: IncomingCall) => {
    const answered = await handleCall(bank, call)
    if (call.headers.host !== 'slow') return answered
    decided.keep()
    return { ...answered, answer: await onTheWay(answered.answer) }
  }
  const answers: ServerResponse[] = []
  const server = createServer(nodeListener(take, appOf(bank)))
  server.on('request', (_, answer) => answers.push(answer))
  keep({
    close() {
      server.closeAllConnections()
      server.close()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, decided: decided.promise, answers }
}

const MIB = 1024 * 1024
const long = (answer: Answer) => ({ ...answer, text: answer.text.padEnd(8 * MIB, ' ') })

/** A call as it goes over the wire, from the client called `slow`. */
function wired(body: unknown, method: string): string {
  const text = JSON.stringify(body)
  const head = [
    `POST /api/v2/${method} HTTP/1.1`,
    'Host: slow',
    'X-PARTNER-PROJECT: demo_project',
    `X-PARTNER-SIGN: ${signatureOf(text)}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${text}`
}

/** Sends a call, or several of it at once, and reads nothing of the answer. */
function slowClient(url: string, body: unknown, method = 'session/init/payout', times = 1): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write(wired(body, method).repeat(times))
  keep({ close: () => socket.destroy() })
  return socket.pause()
}

/** A session from start to its webhook: whatever another session owed by then would have come too. */
async function anotherSession(url: string, came: Partner) {
  const { session } = await call(url, 'session/init/payout', payout)
  for (let count = 1; ; count += 1) {
    const { sessionId } = await came.arrival(count)
    if (sessionId === session.id) return session.id
  }
}

describe('a webhook caused by a call', () => {
  it('comes when the answer has left: a client that has not read yet finds it there', async () => {
    const bank = keep(await startBank({ pace, webhookUrl: partner.url }))
    const metadata = 'x'.repeat(500_000)
    const socket = slowClient(bank.url, { ...payout, metadata })
    partner.next.push(() => {}) // not answered: nothing that happens from here on can send the call's answer
    await partner.arrival(1)

    let text = ''
    for await (const chunk of socket.setEncoding('utf8')) {
      text += chunk
      if (text.endsWith('}')) break
    }
    expect(text).toMatch(/^HTTP\/1.1 200 OK/)
    expect(text).toContain(metadata)
  })

  it('waits for an answer that is late to leave', async () => {
    const late = promised()
    const bank = keep(new Bank(nodePorts, { pace, webhookUrl: partner.url }, {}, createMemoryStore))
    const { url, decided } = await listening(bank, async (answer) => {
      await late.promise
      return answer
    })
    slowClient(url, payout).resume()
    await decided
    expect(await anotherSession(url, partner)).toBe('ps_1002')
    expect(partner.received.map(({ sessionId }) => sessionId)).toEqual(['ps_1002'])

    late.keep()
    expect(await partner.arrival(2)).toMatchObject({ sessionId: 'ps_1001' })
  })

  it('waits until a client that reads slowly has read enough of a long answer', async () => {
    const bank = keep(new Bank(nodePorts, { pace, webhookUrl: partner.url }, {}, createMemoryStore))
    const { url, decided } = await listening(bank, long)
    const socket = slowClient(url, payout)
    await decided
    expect(await anotherSession(url, partner)).toBe('ps_1002')
    expect(await anotherSession(url, partner)).toBe('ps_1003')
    expect(partner.received.map(({ sessionId }) => sessionId)).toEqual(['ps_1002', 'ps_1003'])

    socket.resume()
    expect(await partner.arrival(3)).toMatchObject({ sessionId: 'ps_1001' })
    expect(socket.bytesRead).toBeGreaterThan(MIB)
  })

  it.each(['destroy', 'resetAndDestroy'] as const)(
    'comes when the client has gone without its answer (%s)',
    async (how) => {
      const bank = keep(new Bank(nodePorts, { pace, webhookUrl: partner.url }, {}, createMemoryStore))
      const { url, decided } = await listening(bank, long)
      const socket = slowClient(url, payout)
      await decided
      expect(await anotherSession(url, partner)).toBe('ps_1002')
      socket[how]()
      expect(await partner.arrival(2)).toMatchObject({ sessionId: 'ps_1001' })
    },
  )

  it('comes when the client has gone before the bank has made up its mind', async () => {
    const bank = keep(new Bank(nodePorts, { pace, webhookUrl: partner.url }, {}, createMemoryStore))
    const [read, gone] = [promised(), promised()]
    const take = async (call: IncomingCall) => {
      await call.body()
      read.keep()
      await gone.promise
      return handleCall(bank, call)
    }
    const server = keep(createServer(nodeListener(take, appOf(bank))))
    server.on('connection', (socket) => socket.once('close', () => setImmediate(gone.keep)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const socket = slowClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, payout)
    await read.promise
    socket.destroy()
    expect(await partner.arrival(1)).toMatchObject({ sessionId: 'ps_1001' })
  })

  it('comes when the client has gone while its answer stood behind another one', async () => {
    const bank = keep(new Bank(nodePorts, { pace, webhookUrl: partner.url }, {}, createMemoryStore))
    handleOf(bank).faults.add({ on: 'request', fault: 'latency', ms: 60_000, times: 1 })
    const { url, answers } = await listening(bank, (answer) => answer)
    const socket = slowClient(url, payout, 'session/init/payout', 2)
    await vi.waitFor(() => expect(answers.map(({ writableEnded }) => writableEnded)).toEqual([false, true]))
    socket.destroy()
    expect((await partner.arrival(1)).sessionId).toMatch(/^ps_100[12]$/)
    expect((await partner.arrival(2)).sessionId).toMatch(/^ps_100[12]$/)
  })

  it('does not wait for the answer of a call that only reads', async () => {
    const bank = keep(new Bank(nodePorts, { webhookUrl: partner.url }, {}, createMemoryStore))
    const { url, decided } = await listening(bank, () => new Promise(() => {}))
    const { session } = await call(url, 'session/init/payout', payout)
    slowClient(url, { session_id: session.id }, 'session/status')
    await decided
    expect(await partner.arrival(1)).toMatchObject({ sessionId: 'ps_1001' })
  })
})

describe('an answer', () => {
  it('leaves whatever a test has put in the place of the timers', async () => {
    const bank = keep(await startBank({ clock: 'manual' }))
    vi.stubGlobal('setImmediate', () => 0)
    slowClient(bank.url, payout).resume()
    await vi.waitFor(async () => expect(await bank.requests()).toHaveLength(1))
    vi.unstubAllGlobals()
    expect((await call(bank.url, 'session/init/payout', payout)).http).toBe(200)
  })

  it.each(['answer_lost', 'cut_answer'] as const)(
    'that a fault breaks ends the connection, also behind another one (%s)',
    async (fault) => {
      const bank = keep(await startBank({ clock: 'manual' }))
      bank.faults.add({ on: 'request', fault, after: 1, times: 1 })
      const socket = slowClient(bank.url, payout, 'session/init/payout', 2)
      const closed = new Promise((resolve) => socket.once('error', () => {}).once('close', resolve))
      socket.resume()
      await closed
    },
  )
})

describe('without a host', () => {
  const post = (method: string, body: unknown) => {
    const text = JSON.stringify(body)
    const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': signatureOf(text) }
    return new Request(`http://bank/api/v2/${method}`, { method: 'POST', body: text, headers })
  }

  it('the webhook comes after fetch has returned, at pace 0 too', async () => {
    const events: string[] = []
    const came = promised()
    const bank = keep(
      createBank({
        pace,
        onWebhook({ sessionId }) {
          events.push(`webhook of ${sessionId}`)
          if (events.filter((each) => each.startsWith('webhook')).length === 20) came.keep()
          return 200
        },
      }),
    )
    const calls = Array.from({ length: 20 }, async () => {
      const response = await bank.fetch(post('session/init/payout', payout))
      const { session } = (await response.json()) as { session: { id: string } }
      events.push(`answer to ${session.id}`)
    })
    await Promise.all([...calls, came.promise])
    for (const { id } of await bank.sessions())
      expect(events.indexOf(`webhook of ${id}`)).toBeGreaterThan(events.indexOf(`answer to ${id}`))
    expect(events).toHaveLength(40)
  })
})
