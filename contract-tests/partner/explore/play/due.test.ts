import { expect, it } from 'vitest'
import type { RequestItem, StartedBank } from '../../../../mock-server/index.ts'
import type { CaseLog } from '../../certify/case-log.ts'
import { dueOf } from './due.ts'

const call = (id: string, method: string, more: Partial<RequestItem> = {}) =>
  ({ id, path: `/api/v2/${method}`, status: 200, request: { headers: {}, body: '{}' }, ...more }) as RequestItem

const due = (...calls: RequestItem[]) =>
  dueOf({ bank: {} as StartedBank, log: {} as CaseLog, calls, webhooks: [], asked: [] })

it('a lost confirm is still to be followed when another session is confirmed, and not when its own is asked about', async () => {
  const lost = call('req_1', 'session/confirm', { session_id: 'ps_1', fault: 'answer_lost' })
  const another = call('req_2', 'session/confirm', { session_id: 'ps_2' })
  expect(await due(lost, another)).toEqual(['what it does about req_1'])
  expect(await due(lost, another, call('req_3', 'session/status', { session_id: 'ps_1' }))).toEqual([])
})

it('a session whose making was not heard of is made by another call, which follows one such call alone', async () => {
  const lost = (id: string, key: string) =>
    call(id, 'session/init/payout', {
      session_id: `ps_${id}`,
      fault: 'answer_lost',
      request: { headers: { 'x-partner-idempotency-key': key }, body: '{}' },
    } as Partial<RequestItem>)
  expect(await due(lost('req_1', 'a'), lost('req_2', 'b'))).toEqual([
    'what it does about req_1',
    'what it does about req_2',
  ])
  expect(await due(lost('req_1', 'a'), lost('req_2', 'b'), lost('req_3', 'a'))).toEqual([
    'what it does about req_2',
    'what it does about req_3',
  ])
})

it('one that was lost by the way of its making is followed by any call in that session', async () => {
  const lost = call('req_1', 'session/init/payout', { session_id: 'ps_1', fault: 'answer_lost' })
  expect(await due(lost, call('req_2', 'session/confirm', { session_id: 'ps_1' }))).toEqual([])
})
