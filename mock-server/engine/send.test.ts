import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createNetServer, type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nodePorts } from './node/ports.ts'
import { webPorts } from './web/ports.ts'

const closers: (() => unknown)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
}

/** Answers whatever comes with the same bytes. */
async function listenRaw(answer: string): Promise<string> {
  const server = createNetServer((socket) => void socket.once('data', () => socket.write(answer)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  closers.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
}

const parcel = (url: string) => ({
  url,
  body: '{"metadata":"Привет 🎉"}',
  headers: { 'content-type': 'application/json', 'x-partner-sign': 'c2lnbmF0dXJl' },
  timeoutMs: 5_000,
  signal: new AbortController().signal,
})

describe('the sender of node', () => {
  it('tells the host, the path and who asks as the address has them, and each once', async () => {
    const heard: string[][] = []
    const url = await listen((request, response) => {
      heard.push([request.url!, ...request.rawHeaders])
      response.end()
    })
    const { host } = new URL(url)
    const asked = url.replace('//', '//shop:p%40ss@').replace('/hook', '/hooks/131?shop=1')
    for (const address of [asked, asked, url]) expect(await nodePorts.send(parcel(address))).toEqual({ status: 200 })
    const who = ['authorization', `Basic ${btoa('shop:p@ss')}`]
    const rest = ['content-length', '32', 'content-type', 'application/json', 'x-partner-sign', 'c2lnbmF0dXJl']
    const kept = ['Connection', 'keep-alive']
    const withName = ['/hooks/131?shop=1', 'host', host, ...who, ...rest, ...kept]
    expect(heard).toEqual([withName, withName, ['/hook', 'host', host, ...rest, ...kept]])
  })

  it('takes an answer of 101 for what it is: not a 200', async () => {
    const url = await listenRaw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: webhook\r\nConnection: Upgrade\r\n\r\n')
    expect(await nodePorts.send(parcel(url))).toEqual({ status: 101 })
  })

  it("gives the partner real time where a test's timers are fake", async () => {
    vi.useFakeTimers()
    try {
      const url = await listen((_, response) => {
        vi.advanceTimersByTime(60_000)
        response.end()
      })
      expect(await nodePorts.send(parcel(url))).toEqual({ status: 200 })
    } finally {
      vi.useRealTimers()
    }
  })
})

/** A partner on a thread of its own, so that it goes on while this one stands still. */
const partnerThread = `
  const { createServer } = require('node:http')
  const { parentPort, workerData } = require('node:worker_threads')
  const sockets = new Set()
  let taken = 0
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      taken += 1
      response.end()
    })
  })
  server.on('connection', (socket) => sockets.add(socket))
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
  parentPort.on('message', async (how) => {
    if (how === 'taken') return parentPort.postMessage(taken)
    for (const socket of sockets) {
      const closed = new Promise((resolve) => socket.once('close', resolve))
      socket[how]()
      await closed
    }
    sockets.clear()
    Atomics.store(workerData, 0, 1)
    Atomics.notify(workerData, 0)
  })
`

describe('a connection of node that was kept', () => {
  it.each(['destroy', 'resetAndDestroy'])('and that the partner has closed (%s) costs no attempt', async (how) => {
    const closed = new Int32Array(new SharedArrayBuffer(4))
    const partner = new Worker(partnerThread, { eval: true, workerData: closed })
    closers.push(() => partner.terminate())
    const [port] = await once(partner, 'message')
    const to = parcel(`http://127.0.0.1:${port}/hook`)
    expect(await nodePorts.send(to)).toEqual({ status: 200 })
    partner.postMessage(how)
    // This thread stands still until the partner has closed: its own event loop knows nothing of that yet.
    Atomics.wait(closed, 0, 0)
    expect(await nodePorts.send(to)).toEqual({ status: 200 })
    partner.postMessage('taken')
    expect(await once(partner, 'message')).toEqual([2])
  })

  it.each<[string, (socket: Socket) => unknown]>([
    ['closes', (socket) => socket.destroy()],
    ['resets', (socket) => socket.resetAndDestroy()],
    ['half closes', (socket) => socket.end()],
  ])('brings a webhook once to a partner that takes it and %s, and the next on a fresh one', async (_, close) => {
    const taken: string[] = []
    const connections = new Set<Socket>()
    const url = await listen(async (request, response) => {
      connections.add(request.socket)
      taken.push(Buffer.concat(await request.toArray()).toString())
      if (taken.length === 2) close(request.socket)
      else response.end()
    })
    const sent = ['first', 'second', 'third', 'fourth']
    const receipts = []
    for (const body of sent) receipts.push(await nodePorts.send({ ...parcel(url), body }))
    const lost = { error: expect.stringContaining('ECONNRESET') }
    expect(receipts).toEqual([{ status: 200 }, lost, { status: 200 }, { status: 200 }])
    expect(taken).toEqual(sent)
    expect(connections.size).toBe(3)
  })

  it('is used again for what comes next', async () => {
    const connections = new Set<Socket>()
    const url = await listen((request, response) => {
      connections.add(request.socket)
      request.resume().on('end', () => response.end())
    })
    for (let sent = 0; sent < 20; sent++) expect(await nodePorts.send(parcel(url))).toEqual({ status: 200 })
    expect(connections.size).toBe(1)
  })
})

describe.each([
  ['node', nodePorts],
  ['web', webPorts],
])('the sender of %s', (_, { send }) => {
  it('posts the bytes and the headers as they are, and answers the status', async () => {
    let got: unknown
    const url = await listen(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString()
      const { 'content-type': type, 'x-partner-sign': sign, 'content-length': length } = request.headers
      got = { method: request.method, url: request.url, body, type, sign, length }
      response.writeHead(202).end('thanks')
    })
    const { body } = parcel(url)
    expect(await send(parcel(url))).toEqual({ status: 202, answer: 'thanks' })
    const length = String(Buffer.byteLength(body))
    expect(got).toEqual({ method: 'POST', url: '/hook', body, type: 'application/json', sign: 'c2lnbmF0dXJl', length })
  })

  it.each([301, 302, 303, 307, 308])('does not follow a redirect by %i', async (status) => {
    const paths: unknown[] = []
    const url = await listen((request, response) => {
      paths.push(request.url)
      response.writeHead(status, { location: '/elsewhere' }).end()
    })
    expect(await send(parcel(url))).toEqual({ status })
    expect(paths).toEqual(['/hook'])
  })

  it('answers why where nobody listens', async () => {
    const url = await listen(() => {})
    for (const close of closers.splice(0)) close()
    expect(await send(parcel(url))).toMatchObject({ error: expect.stringContaining('ECONNREFUSED') })
  })

  it.each<[string, RequestListener]>([
    ['says nothing', () => {}],
    ['stops after its headers', (_, response) => response.writeHead(200).flushHeaders()],
    ['stops in the middle', (_, response) => void response.writeHead(200, { 'content-length': 9 }).write('half')],
  ])('gives up a partner that %s', async (_, listener) => {
    const url = await listen(listener)
    expect(await send({ ...parcel(url), timeoutMs: 50 })).toEqual({ error: 'no answer within 0.05 s' })
  })

  it.each<[string, RequestListener]>([
    ['before its answer', (request) => request.socket.destroy()],
    [
      'in the middle',
      (_, response) => void response.writeHead(200, { 'content-length': 9 }).write('half', () => response.destroy()),
    ],
  ])('answers why where the partner breaks off %s', async (_, listener) => {
    expect(await send(parcel(await listen(listener)))).toEqual({ error: expect.stringMatching(/\S/) })
  })

  it('breaks off when it is told to', async () => {
    const stop = new AbortController()
    let left: Promise<unknown> | undefined
    const url = await listen((_, response) => {
      left = once(response, 'close')
      stop.abort(new Error('the project was reset'))
    })
    expect(await send({ ...parcel(url), signal: stop.signal })).toEqual({ error: expect.stringMatching(/reset|abort/) })
    await left
  })

  it('answers why where it was told to before', async () => {
    const url = await listen((_, response) => response.end())
    const signal = AbortSignal.abort(new Error('the project was reset'))
    expect(await send({ ...parcel(url), signal })).toEqual({ error: expect.stringMatching(/reset|abort/) })
  })
})
