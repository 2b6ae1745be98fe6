import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { call, control, type Partner, payout, problem, startPartner } from '../testing/sample-partner.ts'

const durationWords =
  'an ISO 8601 duration in days, hours, minutes and seconds, such as P7D or PT4H: no years, months or weeks, at most P36525D'

const startAt = '2025-05-27T02:03:00.000000Z'
const faults: unknown[] = []
let bank: StartedBank
let partner: Partner

beforeEach(async () => {
  partner = await startPartner()
  const options = { clock: 'manual', startAt, webhookUrl: partner.url } as const
  bank = await startBank(options, { onError: (error) => faults.push(error) })
})
afterEach(async () => {
  await bank.close()
  await partner.close()
  expect(faults.splice(0)).toEqual([])
})

const project = (method: string, path: string, body?: unknown) =>
  control(bank.url, method, `projects/demo_project/${path}`, body)
const advance = (by: string) => project('POST', 'clock/advance', { by })
const at = (time: string) => `2025-05-27T${time}Z`
const shows = (clock: object) => ({ status: 200, type: 'application/json', body: { mode: 'manual', ...clock } })
const busy = problem(409, 'Conflict', 'the clock is being moved already: await that first')

describe('a manual clock', () => {
  it('stands still, and says what is due next and when', async () => {
    expect(await project('GET', 'clock')).toEqual(shows({ now: startAt }))
    await call(bank.url, 'session/init/payout', payout)
    const checked = { at: at('02:03:00.100000'), event: 'checked', session_id: 'ps_1001' }
    expect(await project('GET', 'clock')).toEqual(shows({ now: startAt, next_due: checked }))
    expect(partner.received).toEqual([])
  })

  it('is advanced by a duration, everything on the way happening in order', async () => {
    await call(bank.url, 'session/init/payout', payout)
    const expire = { at: at('06:03:00.100000'), event: 'expire', session_id: 'ps_1001' }
    expect(await advance('PT3H59M')).toEqual(shows({ now: at('06:02:00.000000'), next_due: expire }))
    expect(partner.received.map(({ type }) => type)).toEqual(['ready_to_confirm'])
    expect(await advance('PT1M0.1S')).toEqual(shows({ now: at('06:03:00.100000') }))
    expect(partner.received.map(({ type }) => type)).toEqual(['ready_to_confirm', 'payment_finished'])
  })

  it('is run until only a deadline of the partner is left', async () => {
    await call(bank.url, 'session/init/payout', payout)
    const expire = { at: at('06:03:00.100000'), event: 'expire', session_id: 'ps_1001' }
    const idle = shows({ now: at('02:03:00.100000'), next_due: expire })
    expect(await project('POST', 'clock/run-to-idle')).toEqual(idle)
    expect(await project('POST', 'clock/run-to-idle')).toEqual(idle)
  })

  it('is set to a time, to the microsecond: what is due then has happened', async () => {
    await project('PUT', 'clock', { now: at('02:03:00.000321') })
    await call(bank.url, 'session/init/payout', payout)
    const next = at('02:03:00.100321')
    expect(await project('GET', 'clock')).toMatchObject({ body: { next_due: { at: next } } })
    expect(await project('PUT', 'clock', { now: next })).toMatchObject(shows({ now: next }))
    expect(partner.received).toHaveLength(1)
    expect(await project('PUT', 'clock', { now: next, mode: 'manual' })).toMatchObject(shows({ now: next }))
    expect(await project('PUT', 'clock', { now: '2025-05-27T04:00:00+01:00' })).toMatchObject(
      shows({ now: at('03:00:00.000000') }),
    )
  })

  it('only moves forward', async () => {
    const now = at('02:02:59.999999')
    const detail = `/now: expected a time from ${startAt} on, got ${now}: the clock only moves forward`
    for (const mode of [{}, { mode: 'manual' }])
      expect(await project('PUT', 'clock', { now, ...mode })).toEqual(problem(409, 'Conflict', detail))
    expect(await project('GET', 'clock')).toEqual(shows({ now: startAt }))
  })

  it.each(['', '4h', 'P', 'PT', '-PT1H', 'P1Y', 'P99999D', 'PT1H '])('is not advanced by %j', async (by) => {
    const detail = `/by: expected ${durationWords}, got ${JSON.stringify(by)}`
    expect(await advance(by)).toEqual(problem(400, 'Bad request', detail))
    expect(await project('GET', 'clock')).toEqual(shows({ now: startAt }))
  })

  it.each([
    ['advance', { by: 5 }, '/by: expected a string, got 5'],
    ['advance', {}, '/by: expected a value, because the field is required, got nothing'],
    ['advance', { by: 'PT1S', byy: 1 }, '/byy: expected a known field, got "byy" (did you mean by?)'],
  ])('tells what is wrong with the body of %s %j', async (method, body, detail) => {
    expect(await project('POST', `clock/${method}`, body)).toMatchObject(problem(400, 'Bad request', detail))
  })

  it.each(['soon', '2025-13-01', '+200000-01-01'])('is not set to %s', async (now) => {
    const detail = `/now: expected an ISO 8601 time, got ${JSON.stringify(now)}`
    expect(await project('PUT', 'clock', { now })).toEqual(problem(400, 'Bad request', detail))
  })
})

describe('while the clock is moved', () => {
  it('a second move is refused, and the calls of a partner are not', async () => {
    await call(bank.url, 'session/init/payout', payout)
    const refused: unknown[] = []
    partner.next.push(async (_, response) => {
      for (const [path, body] of [['advance', { by: 'PT1S' }], ['run-to-idle']] as const)
        refused.push(await project('POST', `clock/${path}`, body))
      refused.push(await project('PUT', 'clock', { now: at('02:04:00.000000') }))
      await expect(bank.clock.runToIdle()).rejects.toThrow('the clock is being moved already')
      expect(await call(bank.url, 'session/confirm', { session_id: 'ps_1001' })).toMatchObject({ http: 200 })
      response.end()
    })
    expect(await advance('PT1S')).toMatchObject(shows({ now: at('02:03:01.000000') }))
    expect(refused).toEqual([busy, busy, busy])
    expect(partner.received).toHaveLength(2)
    expect(await advance('PT1S')).toMatchObject(shows({ now: at('02:03:02.000000') }))
  })

  it('a reset ends the move, and the clock is back at its start, free to be moved', async () => {
    await call(bank.url, 'session/init/payout', payout)
    partner.next.push(() => {})
    const move = advance('PT1H')
    await partner.arrival(1)
    await bank.reset()
    const again = call(bank.url, 'session/init/payout', payout).then(() => advance('PT1S'))
    expect(await again).toMatchObject(shows({ now: at('02:03:01.000000') }))
    expect((await move).status).toBe(200)
    expect(await project('GET', 'clock')).toMatchObject(shows({ now: at('02:03:01.000000') }))
    expect(partner.received).toHaveLength(2)
  })

  it('a reset does not leave the clock where the move would have ended', async () => {
    await call(bank.url, 'session/init/payout', payout)
    partner.next.push(() => {})
    const move = advance('PT1H')
    await partner.arrival(1)
    await project('POST', 'reset')
    expect(await move).toEqual(shows({ now: startAt }))
  })

  it('a switch to real time ends the move: nothing happens before its time', async () => {
    await project('PUT', 'clock', { now: '2200-01-01' })
    await call(bank.url, 'session/init/payout', payout)
    partner.next.push(async (_, response) => {
      await project('PUT', 'clock', { mode: 'real' })
      response.end()
    })
    expect(await advance('PT300H')).toMatchObject({ body: { mode: 'real' } })
    expect((await bank.sessions())[0]?.operations).toMatchObject([{ state: 'awaiting_confirm' }])
  })

  it('the end of the bank waits for the delivery under way, and lets no other begin', async () => {
    for (const _ of [1, 2]) await call(bank.url, 'session/init/payout', payout)
    partner.next.push(async (_, response) => {
      setImmediate(() => response.end())
    })
    const move = bank.clock.runToIdle()
    await partner.arrival(1)
    expect(await bank.drain()).toBe(1)
    await move
    expect(partner.received).toHaveLength(1)
  })
})

describe('a real clock', () => {
  const real = { status: 200, body: { mode: 'real' } }

  it('cannot be moved, or set', async () => {
    expect(await project('PUT', 'clock', { mode: 'real' })).toMatchObject(real)
    const fixed = problem(
      409,
      'Conflict',
      'the clock is real: stop it to move it, by `bank131-mock clock manual` or PUT …/clock {"mode":"manual"}',
    )
    expect(await advance('PT1S')).toEqual(fixed)
    expect(await project('POST', 'clock/run-to-idle')).toEqual(fixed)
    expect(await project('PUT', 'clock', { now: '2100-01-01' })).toEqual(fixed)
  })

  it('is not switched to together with a time', async () => {
    const detail = '/now: expected none with mode real: the real clock cannot be moved'
    const answer = await project('PUT', 'clock', { mode: 'real', now: '2100-01-01' })
    expect(answer).toEqual(problem(409, 'Conflict', detail))
    expect(await project('GET', 'clock')).toEqual(shows({ now: startAt }))
  })

  // A clock that stood in the past as much as one that was moved into the future.
  it.each([0, 600_000])(
    'goes on %i hours from its start where the manual one stood, and stops where it is made manual again',
    async (hours) => {
      await advance(`PT${hours}H`)
      await call(bank.url, 'session/init/payout', payout)
      const stood = Date.parse(await bank.clock.now())
      await project('PUT', 'clock', { mode: 'real' })
      expect(await partner.arrival(1)).toMatchObject({ type: 'ready_to_confirm' })
      expect(await project('PUT', 'clock', { mode: 'manual' })).toMatchObject({ body: { mode: 'manual' } })
      const stopped = await bank.clock.now()
      expect(await project('GET', 'clock')).toMatchObject({ body: { now: stopped } })
      const passed = Date.parse(stopped) - stood
      expect(passed).toBeGreaterThanOrEqual(100)
      expect(passed).toBeLessThan(24 * 3_600_000)
      await project('PUT', 'clock', { mode: 'real' })
      expect(Date.parse(await bank.clock.now())).toBeGreaterThanOrEqual(Date.parse(stopped))
    },
  )

  it('goes on by new settings too, writes its own time in answers, webhooks and the journal, and keeps it in a snapshot', async () => {
    await advance('P10D')
    const stood = await bank.clock.now()
    await control(bank.url, 'PUT', 'projects/demo_project', { webhook_url: partner.url, clock: 'real' })
    const { session } = await call(bank.url, 'session/init/payout', payout)
    const { body } = await partner.arrival(1)
    await project('POST', 'webhooks/wait', { match: { status: 'delivered' } })
    const [request] = await bank.requests()
    const times = [
      session.created_at,
      JSON.parse(body).session.updated_at,
      request?.at,
      (await bank.webhooks())[0]?.attempts[0]?.at,
    ]
    expect(times.map((time) => String(time).slice(0, 10))).toEqual(times.map(() => stood.slice(0, 10)))
    const kept = await bank.snapshot()
    const other = bank.project('other')
    await other.restore(kept)
    expect((await other.clock.now()).slice(0, 10)).toBe(stood.slice(0, 10))
  })
})
