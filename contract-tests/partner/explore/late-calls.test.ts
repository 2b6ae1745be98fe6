import { expect, it } from 'vitest'
import type { RequestItem } from '../../../mock-server/index.ts'
import { LateCalls } from './late-calls.ts'
import type { PlayedRun } from './play/play-schedule.ts'
import type { Schedule } from './schedules/schedule.ts'

const call = (method: string, body: object) =>
  ({ id: 'req_1', path: `/api/v2/${method}`, status: 200, request: { body: JSON.stringify(body) } }) as RequestItem

const pay = (reference: string) => call('session/start/payout', { metadata: { order: reference } })

const runOf = (reference: string, session: string, calls: RequestItem[]) =>
  ({ ended: { orders: [{ asked: { reference }, sessions: [{ id: session }] }], calls } }) as unknown as PlayedRun

const first: Schedule = { steps: [{ step: 'order', order: 1 }] }
const second: Schedule = { steps: [{ step: 'order', order: 1 }, { step: 'stranger' }] }

it('a call that pays for an order of an earlier run says that the run was over too early', () => {
  const late = new LateCalls()
  expect(late.add(1, first, runOf('order-a', 'ps_1', [pay('order-a')]), [])).toBeUndefined()
  expect(late.add(2, second, runOf('order-b', 'ps_2', [pay('order-a'), pay('order-b')]), [])).toMatchObject({
    run: 1,
    schedule: first,
    call: 'req_1 session/start/payout -> 200',
  })
})

it('so does one that confirms its session, and one that comes while the run itself is judged', () => {
  const late = new LateCalls()
  const confirm = call('session/confirm', { session_id: 'ps_1' })
  expect(late.add(1, first, runOf('order-a', 'ps_1', [confirm]), [pay('order-a')])).toMatchObject({ run: 1 })
  expect(late.add(2, second, runOf('order-b', 'ps_2', [confirm]), [])).toMatchObject({ run: 1, schedule: first })
})

it('who asks how an old order stands moves no money', () => {
  const late = new LateCalls()
  late.add(1, first, runOf('order-a', 'ps_1', []), [])
  const asks = call('session/status', { session_id: 'ps_1' })
  expect(late.add(2, second, runOf('order-b', 'ps_2', [asks]), [asks])).toBeUndefined()
})
