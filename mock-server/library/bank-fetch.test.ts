import { once } from 'node:events'
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest'
import { payoutToSteam } from '../../fixtures/index.ts'
import { type BankHandle, createBank, startBank } from '../index.ts'

const path = '/api/v2/session/create'

/** What code under test sends. */
async function signed({ id, partner }: BankHandle, body: string): Promise<RequestInit> {
  return { method: 'POST', body, headers: { 'X-PARTNER-PROJECT': id, 'X-PARTNER-SIGN': await partner.sign(body) } }
}

const statusOf = async (answer: Promise<Response>) => (await answer).status

describe('bank.fetch takes what fetch takes', () => {
  it('an address as text or as a URL, a path, a Request, a Request with changes', async () => {
    await using bank = createBank({ clock: 'manual' })
    const { fetch } = bank
    const init = await signed(bank, '{}')
    const url = `https://demo.bank131.ru${path}`
    expect(await statusOf(fetch(url, init))).toBe(200)
    expect(await statusOf(fetch(new URL(url), init))).toBe(200)
    expect(await statusOf(fetch(path, init))).toBe(200)
    expect(await statusOf(fetch(new Request(url, init)))).toBe(200)
    expect(await statusOf(fetch(new Request(url), init))).toBe(200)
    expect(await statusOf(fetch(new Request(url), new Request(url, init)))).toBe(200)
    expect(await bank.sessions()).toHaveLength(6)
  })

  it('what a Request cannot carry, beside it or beside what it is made of', async () => {
    await using bank = createBank({ clock: 'manual' })
    const rawBody = new TextEncoder().encode('{}')
    const headers = { 'X-PARTNER-PROJECT': bank.id, 'X-PARTNER-SIGN': await bank.partner.sign(rawBody) }
    const url = 'https://demo.bank131.ru/api/v1/fps/banks'
    expect(await statusOf(bank.fetch(new Request(url, { headers }), { rawBody }))).toBe(200)
    expect(await statusOf(bank.fetch(url, { headers, rawBody }))).toBe(200)
    const other = new TextEncoder().encode('{"a":1}')
    expect(await statusOf(bank.fetch(url, { headers, rawBody: other }))).toBe(401)
  })

  it('in its place, unbound', async () => {
    const bank = createBank({ clock: 'manual' })
    const { fetch } = globalThis
    onTestFinished(() => {
      globalThis.fetch = fetch
      return bank.close()
    })
    globalThis.fetch = bank.fetch
    expectTypeOf(bank.fetch).toExtend<typeof fetch>()
    expectTypeOf(bank.partner.fetch).toExtend<typeof fetch>()
    expect(await statusOf(globalThis.fetch(`https://proxy.bank131.ru${path}`, await signed(bank, '{}')))).toBe(200)
  })

  it('a path is of the bank itself, started or not', async () => {
    await using bank = await startBank()
    const answer = await bank.fetch('/openapi.json')
    expect(await answer.json()).toMatchObject({ openapi: '3.1.1' })
    expect(await statusOf(bank.partner.fetch(path, { method: 'POST', body: '{}' }))).toBe(200)
    expect(await statusOf(bank.project('shop').partner.fetch(path, { method: 'POST', body: '{}' }))).toBe(200)
  })

  it.each([
    ['http://', '"http://"'],
    [undefined, 'undefined'],
    [{}, '[object Object]'],
    [null, 'null'],
  ])('and refuses %j, saying what is taken', async (input, came) => {
    await using bank = createBank()
    for (const { fetch } of [bank, bank.partner]) {
      await expect(Reflect.apply(fetch, undefined, [input])).rejects.toThrow(
        new TypeError(
          `fetch: expected an absolute URL, a path of the bank ("/api/v2/session/create"), a URL or a Request, got ${came}`,
        ),
      )
    }
    expect(await bank.unclaimedRequests()).toEqual([])
  })
})

describe('a signal', () => {
  it('that is already aborted makes no call', async () => {
    await using bank = createBank({ clock: 'manual' })
    const signal = AbortSignal.abort(new Error('too late'))
    await expect(bank.fetch(path, { ...(await signed(bank, '{}')), signal })).rejects.toThrow('too late')
    await expect(bank.partner.fetch(path, { method: 'POST', body: '{}', signal })).rejects.toThrow('too late')
    expect(await bank.requests()).toEqual([])
  })

  it('ends the wait for an answer, and the bank does the call all the same', async () => {
    await using bank = createBank({ clock: 'manual' })
    await bank.faults.add({ on: 'request', fault: 'latency', ms: 600_000 })
    const controller = new AbortController()
    const body = JSON.stringify(payoutToSteam())
    const init = { ...(await signed(bank, body)), signal: controller.signal }
    const answer = bank.fetch('/api/v2/session/init/payout', init)
    const aborted = once(controller.signal, 'abort')
    while ((await bank.sessions()).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort(new Error('no patience'))
    await aborted
    await expect(answer).rejects.toThrow('no patience')
    expect(await bank.sessions()).toMatchObject([{ id: 'ps_1001' }])
  })
})
