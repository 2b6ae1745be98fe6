import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { byCard } from '../../schemas/example-bodies.ts'
import { type SessionItem, type StartedBank, startBank } from '../index.ts'
import { call, control, payout, problem } from '../testing/sample-partner.ts'

const faults: unknown[] = []
let bank: StartedBank

beforeEach(async () => {
  bank = await startBank({ clock: 'manual' }, { onError: (error) => faults.push(error) })
  await call(bank.url, 'session/create', {}, { version: 'v1' })
  await call(bank.url, 'session/init/payout', payout)
})
afterEach(async () => {
  await bank.close()
  expect(faults.splice(0)).toEqual([])
})

const sessions = (method: string, path = '', body?: unknown) =>
  control(bank.url, method, `projects/demo_project/sessions${path}`, body)
const push = (id: string, event: string) => sessions('POST', `/${id}/events`, { event })
const ok = (body: object) => ({ status: 200, type: 'application/json', body })

describe('sessions', () => {
  it('are listed with their operations and what is due in them', async () => {
    const created = { id: 'ps_1001', version: 'v1', session: { status: 'created' }, operations: [], due: [] }
    const started = {
      id: 'ps_1002',
      version: 'v2',
      session: { status: 'in_progress', payout_list: [{ id: 'po_1001', status: 'in_progress' }] },
      operations: [{ id: 'po_1001', kind: 'payout', state: 'checking' }],
      due: [{ at: expect.any(String), event: 'checked' }],
    }
    expect(await sessions('GET')).toMatchObject(ok({ items: [created, started] }))
    expect(await sessions('GET', '/ps_1002')).toMatchObject(ok(started))
  })

  it.each(['ps_9', 'new', '__proto__'])('are not found by %s', async (id) => {
    const unknown = problem(404, 'Not found', `the project has no session ${id}`)
    expect(await sessions('GET', `/${id}`)).toEqual(unknown)
    expect(await push(id, 'settle')).toEqual(unknown)
  })
})

describe('an event', () => {
  it('pushes a session on by hand, to its end', async () => {
    for (const [event, state] of [
      ['checked', 'awaiting_confirm'],
      ['confirm', 'confirmed'],
      ['proceed', 'settling'],
      ['lose_track', 'unknown'],
      ['settle', 'succeeded'],
    ] as const)
      expect(await push('ps_1002', event)).toMatchObject(ok({ operations: [{ state }] }))
    expect(await sessions('GET', '/ps_1002')).toMatchObject(ok({ session: { status: 'accepted' }, due: [] }))
  })

  it('that is illegal is refused with those that are legal', async () => {
    const before = await sessions('GET')
    const detail = 'settle: po_1001 is checking, where these are legal: checked, checked_briefly, approve, refuse'
    expect(await push('ps_1002', 'settle')).toEqual(problem(409, 'Conflict', detail))
    for (const event of ['constructor', '__proto__', 'start', 'to', ''])
      expect(await push('ps_1002', event)).toMatchObject({ status: 400 })
    const nothing = 'settle: nothing was started in it, where these are legal: none'
    expect(await push('ps_1001', 'settle')).toEqual(problem(409, 'Conflict', nothing))
    expect(await sessions('GET')).toEqual(before)
  })

  it('that no operation knows is refused with the nearest', async () => {
    const { status, body } = await push('ps_1002', 'setle')
    const detail = expect.stringMatching(
      /^\/event: expected one of checked, .*, got "setle" \(did you mean settle\?\)$/,
    )
    expect([status, body]).toEqual([400, { title: 'Bad request', status: 400, detail }])
  })

  it.each([
    [{}, '/event: expected a value, because the field is required, got nothing'],
    [{ event: 7 }, '/event: expected a string, got 7'],
    [{ event: 'settle', events: 1 }, '/events: expected a known field, got "events" (did you mean event?)'],
  ])('is not read from %j', async (body, detail) => {
    expect(await sessions('POST', '/ps_1002/events', body)).toMatchObject(problem(400, 'Bad request', detail))
  })
})

describe('of several operations in a session', () => {
  const several = { payment_list: [byCard, byCard], payout_list: [payout] }
  const states = async () => {
    const { body } = await sessions('GET', '/ps_1003')
    return (body as SessionItem).operations.map(({ state }) => state)
  }
  const post = (to: string, body: object) => sessions('POST', `/ps_1003/${to}`, body)

  beforeEach(() => call(bank.url, 'session/multi/init', several))

  it('an event pushes the last one, or the one that is named', async () => {
    await post('events', { event: 'checked' })
    expect(await states()).toEqual(['checking', 'checking', 'awaiting_confirm'])
    await post('events', { event: 'refuse', operation_id: 'pm_1001' })
    expect(await states()).toEqual(['failed', 'checking', 'awaiting_confirm'])
    const detail = '/operation_id: expected an operation of the session: pm_1001, pm_1002, po_1002, got pm_9'
    expect(await post('events', { event: 'checked', operation_id: 'pm_9' })).toMatchObject(
      problem(400, 'Bad request', detail),
    )
  })

  it('the payer and a chargeback are those of the payment that is named', async () => {
    await bank.outcomes.next('three_d_secure', 'three_d_secure')
    await call(bank.url, 'session/multi/init', several)
    await bank.clock.runToIdle()
    await call(bank.url, 'session/confirm', { session_id: 'ps_1004' })
    await bank.clock.runToIdle()
    await sessions('POST', '/ps_1004/payer', { action: 'pay', payment_id: 'pm_1004' })
    await bank.clock.runToIdle()
    await bank.payer('ps_1004', 'pm_1003').pay()
    await bank.clock.runToIdle()
    const { body } = await sessions('POST', '/ps_1004/chargeback', { payment_id: 'pm_1004' })
    const refunds = (body as SessionItem).session.payment_list?.map(({ refunds }) => refunds?.length)
    expect(refunds).toEqual([0, 1])
    expect(await sessions('POST', '/ps_1004/chargeback', { payment_id: 'pm_9' })).toMatchObject({ status: 409 })
  })

  it('a snapshot has all of them, and they go on where they stood', async () => {
    const snapshot = await bank.snapshot()
    await call(bank.url, 'session/create', {})
    await bank.restore(snapshot)
    await bank.clock.runToIdle()
    await call(bank.url, 'session/confirm', { session_id: 'ps_1003' })
    await bank.clock.runToIdle()
    expect(await states()).toEqual(['succeeded', 'succeeded', 'succeeded'])
    const told = (await bank.webhooks()).filter(({ session_id }) => session_id === 'ps_1003').map(({ type }) => type)
    expect(told).toEqual(['ready_to_confirm', 'payment_finished', 'payment_finished', 'payment_finished'])
  })
})
