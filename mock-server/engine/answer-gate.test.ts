import { expect, it } from 'vitest'
import { promised } from '../testing/sample-partner.ts'
import { AnswerGate } from './answer-gate.ts'

/** What of these has come, once everything that could has. */
async function opened(gates: AnswerGate, ...ids: string[]): Promise<string[]> {
  const open: string[] = []
  for (const id of ids) void gates.opened(id).then(() => open.push(id))
  await new Promise(setImmediate)
  return open
}

it('lets through what belongs to no call', async () => {
  expect(await opened(new AnswerGate(), 'ps_1')).toEqual(['ps_1'])
})

it('keeps one session back until its answer has left, and no other', async () => {
  const gates = new AnswerGate()
  const answer = promised()
  gates.close('ps_1', answer.promise)
  expect(await opened(gates, 'ps_1', 'ps_2')).toEqual(['ps_2'])
  answer.keep()
  expect(await opened(gates, 'ps_1')).toEqual(['ps_1'])
})

it('waits for every answer of the session, in whatever order they leave', async () => {
  const gates = new AnswerGate()
  const answers = [promised(), promised(), promised()]
  for (const { promise } of answers) gates.close('ps_1', promise)
  for (const index of [1, 2, 0]) {
    expect(await opened(gates, 'ps_1')).toEqual([])
    answers[index]?.keep()
  }
  expect(await opened(gates, 'ps_1')).toEqual(['ps_1'])
})

it('waits for a call that comes while it waits', async () => {
  const gates = new AnswerGate()
  const [first, second] = [promised(), promised()]
  gates.close('ps_1', first.promise)
  let open = false
  void gates.opened('ps_1').then(() => {
    open = true
  })
  gates.close('ps_1', second.promise)
  first.keep()
  await new Promise(setImmediate)
  expect(open).toBe(false)
  second.keep()
  await new Promise(setImmediate)
  expect(open).toBe(true)
})

it('opens where an answer failed to leave', async () => {
  const gates = new AnswerGate()
  gates.close('ps_1', Promise.reject(new Error('the client has gone')))
  expect(await opened(gates, 'ps_1')).toEqual(['ps_1'])
})

it('forgets them all by a reset', async () => {
  const gates = new AnswerGate()
  gates.close('ps_1', promised().promise)
  gates.clear()
  expect(await opened(gates, 'ps_1')).toEqual(['ps_1'])
})
