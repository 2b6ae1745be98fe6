import { expect, it, vi } from 'vitest'
import { Bank } from '../engine/bank.ts'
import { verifyingKey as verifyingKeyOf } from '../engine/node/keys.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { Ports } from '../engine/ports.ts'
import { createBank } from '../index.ts'
import { handleOf } from '../library/create-bank.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { payout } from '../testing/sample-partner.ts'
import { decodeBody } from './json.ts'
import { operationAt } from './operations.ts'
import { readCall } from './read-call.ts'

const init = { method: 'POST', path: '/api/v2/session/init/payout' }

it('parses a body once, whoever looks at it on the way, and writes an answer once', async () => {
  await using bank = createBank({ clock: 'manual' })
  await bank.faults.add({ on: 'request', fault: 'error_500', match: { 'body.metadata': 'another order' } })
  const body = JSON.stringify({ ...payout, metadata: 'order 7' })
  const parse = vi.spyOn(JSON, 'parse')
  const stringify = vi.spyOn(JSON, 'stringify')
  const answer = await bank.partner.fetch(init.path, { method: 'POST', body })
  const text = await answer.text()
  const parsed = parse.mock.calls.filter(([text]) => text === body)
  const written = stringify.mock.results.filter(({ value }) => value === text)
  parse.mockRestore()
  stringify.mockRestore()
  expect(answer.status).toBe(200)
  expect([parsed.length, written.length]).toEqual([1, 1])
})

it('checks a signature once, with a key that is parsed once for all calls', async () => {
  const counted = { keys: 0, signatures: 0 }
  const verifyingKey: Ports['verifyingKey'] = (pem) => {
    counted.keys += 1
    const key = verifyingKeyOf(pem)
    const verify: typeof key.verify = (bytes, signature) => {
      counted.signatures += 1
      return key.verify(bytes, signature)
    }
    return { ...key, verify }
  }
  await using bank = handleOf(new Bank({ ...nodePorts, verifyingKey }, { clock: 'manual' }, {}, createMemoryStore))
  for (const metadata of ['one', 'two', 'three'])
    await bank.partner.fetch(init.path, { method: 'POST', body: JSON.stringify({ ...payout, metadata }) })
  expect((await bank.requests()).map(({ signature }) => signature.verdict)).toEqual(['valid', 'valid', 'valid'])
  expect(counted).toEqual({ keys: 1, signatures: 3 })
})

it('reads a call without changing what it is given', () => {
  const sent = { ...payout, participant_details: { ...payout.participant_details, sender: [] } }
  const before = JSON.stringify(sent)
  const json = decodeBody('POST', new TextEncoder().encode(before))
  const call = { operation: operationAt(init)!, json, headers: {}, strict: false }
  expect([readCall(call), readCall(call)]).toEqual([
    expect.objectContaining({ sessionId: 'new' }),
    expect.objectContaining({ sessionId: 'new' }),
  ])
  expect(json).toEqual({ text: before, value: sent })
})
