import { verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explore, seenIn } from './explore.ts'
import { amountOf, isFinished, moneyRules, type Payout, payoutsIn, payoutsOf } from './money-rules.ts'
import { type Answer, type Played, play, type Snapshot } from './play.ts'
import { type Call, scenario } from './scenario.ts'

/** Whatever a partner does, and in whatever order. */
const always = explore(scenario, (played) => play(played), { numRuns: 30 })
const alwaysSigned = explore(scenario, (played) => play(played, { signed: true }), { numRuns: 10 })

type Session = Snapshot['sessions'][number]

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
const accepted = ({ replies }: Played) => replies.filter(({ code, call }) => code === 'ok' && call.do !== 'status')

describe.each(Object.entries(moneyRules))('money', (name, rule) => {
  it(name, () => always(rule))
})

describe('a session', () => {
  it('does not change any more once its payout has succeeded or failed, or it was closed, but for what came back', () =>
    always(({ steps }) => {
      let ended = new Map<string, Session>()
      for (const { step, after } of steps) {
        if (step.do === 'reset') ended = new Map()
        for (const session of after.sessions) {
          const before = ended.get(session.id)
          const returns = before && isReturned(session) && !isReturned(before)
          if (before) expect(session).toEqual(returns ? returnOf(before, session) : before)
          if (session.cancelled || payoutsIn(session).some(isFinished)) ended.set(session.id, session)
        }
        expect(after.sessions.map(({ id }) => id)).toEqual(expect.arrayContaining([...ended.keys()]))
      }
    }))

  const isReturned = ({ operations }: Session) => operations.some(({ state }) => state === 'returned')
  const returnOf = (before: Session, after: Session): Session => ({
    ...before,
    updatedAt: after.updatedAt,
    steps: [
      ...before.steps!,
      {
        at: after.updatedAt,
        operationId: payoutsIn(before)[0]!.id,
        event: 'return',
        to: 'returned',
        by: expect.stringMatching(/^(timer|push)$/),
      },
    ],
    operations: payoutsIn(before).map((each) => ({
      ...each,
      state: 'returned',
      returned: payoutsIn(after)[0]!.returned!,
    })),
  })

  it('is started once, and confirmed or cancelled once, however many calls come at once', () =>
    always(({ steps }) => {
      let done = new Set<string>()
      for (const played of steps) {
        if (played.step.do === 'reset') done = new Set()
        for (const { call, sessionId } of accepted(played)) {
          const command = `${commandOf[call.do]} ${sessionId}`
          expect(done).not.toContain(command)
          done.add(command)
        }
      }
    }))

  const commandOf: Record<Call['do'], string> = {
    create: 'made',
    init: 'started',
    start: 'started',
    confirm: 'answered',
    cancel: 'answered',
    status: 'read',
  }

  it('comes to its end: in time nothing is due, and no money is set aside', () =>
    always(({ last }) => {
      const lost = payoutsOf(last).filter(({ state }) => state === 'unknown')
      expect(payoutsOf(last).filter((each) => !isFinished(each))).toEqual(lost)
      expect(sum(last.accounts.map(({ held }) => held))).toBe(sum(lost.map(amountOf)))
      expect(last.timers).toEqual([])
      expect(last.nextDue).toBeUndefined()
    }))
})

describe('a call', () => {
  it('is accepted or refused by a rule, never by a fault of the mock', () =>
    always(({ steps }) => {
      const rules = ['ok', 'invalid_request', 'session_wrong_state', repeated]
      for (const { replies } of steps) for (const { code } of replies) expect(rules).toContain(code)
    }))

  it('changes nothing when it is refused, or only reads', () =>
    always(({ steps }) => {
      for (const played of steps)
        if (played.replies.length > 0 && accepted(played).length === 0) expect(played.after).toEqual(played.before)
    }))

  it('takes its idempotency key for good; a refused call takes none', () =>
    always(({ steps }) => {
      let taken: string[] = []
      for (const played of steps) {
        if (played.step.do === 'reset') taken = []
        const keyed = played.replies.filter(({ call }) => call.key !== undefined && call.do !== 'status')
        for (const { call, code } of keyed) if (taken.includes(call.key!)) expect(code).toBe(repeated)
        taken.push(...accepted(played).flatMap(({ call }) => call.key ?? []))
        for (const { call, code } of keyed) if (code === repeated) expect(taken).toContain(call.key)
        expect(new Set(taken).size).toBe(taken.length)
      }
    }))

  const repeated = 'idempotency_key_already_exists'
})

describe('a webhook', () => {
  it('shows the session as session/status does at that moment, in the names of its version', () =>
    always(({ told }) => {
      for (const { delivery, version, status } of told) {
        const { type, ...body } = JSON.parse(delivery.body)
        expect(type).toBe(delivery.type)
        if (!cameTooLate(type, status)) expect(body).toEqual(status)
        const [payout] = body.session[version === 'v1' ? 'payments' : 'payout_list']
        expect(payout).toHaveProperty(version === 'v1' ? 'payment_method' : 'payout_details')
        expect(payout.metadata).toEqual({ payments: 'the names in here are the partner’s own' })
      }
    }))

  /** Asked in a window that closed at once (`expired` and its like): when the partner hears of it, it is too late. */
  const cameTooLate = (type: string, status: object) =>
    type === 'ready_to_confirm' &&
    /"code":"(confirm_timeout|session_cancelled(_by_partner)?)"/.test(JSON.stringify(status))

  it('is delivered exactly once to a partner that answers 200', () =>
    always(({ told, steps, last }) => {
      expect(last.outbox.filter(({ state, attempts }) => state !== 'delivered' || attempts.length !== 1)).toEqual([])
      const generation = steps.at(-1)!.generation
      expect(told.filter((each) => each.generation === generation).map(({ delivery }) => delivery.id)).toEqual(
        last.outbox.map(({ id }) => id),
      )
    }))

  it('is owed for every payout that waits for the partner, is lost or has ended, and for no other', () =>
    always(({ steps }) => {
      for (const { after } of steps)
        for (const { id, operations } of after.sessions) {
          const types = after.outbox.filter(({ sessionId }) => sessionId === id).map(({ type }) => type)
          expect(types.join(', ')).toMatch(owed[(operations[0]?.state ?? 'nothing started') as keyof typeof owed])
        }
    }))

  const owed: Record<Payout['state'] | 'nothing started', RegExp> = {
    'nothing started': /^$/,
    checking: /^$/,
    awaiting_confirm: /^ready_to_confirm$/,
    confirmed: /^ready_to_confirm$/,
    cancelling: /^ready_to_confirm$/,
    settling: /^(ready_to_confirm)?$/, // without it where nobody was asked
    unknown: /^(ready_to_confirm, )?payment_finished$/,
    delayed: /^(ready_to_confirm)?$/,
    succeeded: /^(ready_to_confirm, )?payment_finished(, payment_finished)?$/, // twice after `unknown`
    returned: /^(ready_to_confirm, )?payment_finished(, payment_finished)?, payment_refunded$/,
    failed: /^(ready_to_confirm, )?payment_finished(, payment_finished)?$/,
  }

  const schedule = [0, 5, 15, 35, 75, 155, 315, 635, 1275]
  const anyAnswers = fc.array(fc.constantFrom<Answer[]>(200, 500, 500, 'no answer'), { minLength: 1, maxLength: 12 })

  it('is sent until it is answered with 200, or given up by the schedule, in order within its session', async () => {
    const holds = fc.asyncProperty(scenario, anyAnswers, async (played, answers) => {
      const { told, steps, last } = await play(played, { answers })
      const generation = steps.at(-1)!.generation
      for (const { id, attempts, state: status } of last.outbox) {
        const seconds = attempts.map(({ at }) => (at - attempts[0]!.at) / 1_000_000)
        expect(seconds).toEqual(schedule.slice(0, attempts.length))
        const tries = told.filter((each) => each.generation === generation && each.delivery.id === id)
        const answered = tries.findIndex(({ answer }) => answer === 200)
        expect(status).toBe(answered === -1 ? 'abandoned' : 'delivered')
        expect(attempts.length).toBe(answered === -1 ? schedule.length : answered + 1)
        expect(tries.map(({ delivery }) => delivery.attempt)).toEqual(attempts.map((_, at) => at + 1))
        expect(new Set(tries.map(({ delivery }) => delivery.body + delivery.signature)).size).toBe(1)
      }
      for (const session of last.sessions) {
        const heard = told.filter((each) => each.generation === generation && each.delivery.sessionId === session.id)
        const rows = last.outbox.filter(({ sessionId }) => sessionId === session.id)
        const inOrder = rows.flatMap(({ id, attempts }) => attempts.map(() => id))
        expect(heard.map(({ delivery }) => delivery.id)).toEqual(inOrder)
      }
    })
    await fc.assert(holds, { numRuns: 30 })
  })

  it('is signed by the bank over the bytes it has, as the calls that caused it were by the partner', () =>
    alwaysSigned(({ steps, told, publicKey }) => {
      const codes = steps.flatMap(({ replies }) => replies.map(({ code }) => code))
      expect(codes).not.toContain('authentication_error')
      for (const { delivery } of told) {
        expect(delivery.headers['x-partner-sign']).toBe(delivery.signature)
        const signature = Buffer.from(delivery.signature, 'base64')
        expect(verify('sha256', Buffer.from(delivery.body), publicKey, signature)).toBe(true)
      }
    }))
})

it('the scenarios lead to every state, and to every refusal that a partner can meet', async () => {
  const wanted = [
    ...['create', 'init', 'start', 'confirm', 'cancel', 'status'].map((call) => `${call}: ok`),
    ...['start', 'confirm', 'cancel'].map((call) => `${call}: session_wrong_state`),
    ...['create', 'init', 'start', 'confirm', 'cancel'].map((call) => `${call}: idempotency_key_already_exists`),
    ...['start', 'confirm', 'cancel', 'status'].map((call) => `${call}: invalid_request`),
    ...['checking', 'awaiting_confirm', 'confirmed', 'cancelling', 'settling', 'delayed', 'unknown'],
    ...['succeeded', 'returned', 'failed'],
    ...['operation_rejected', 'provider_timeout'],
    ...['confirm_timeout', 'insufficient_wallet_balance', 'account_not_found', 'session_cancelled_by_partner'],
  ]
  const seen = await seenIn(scenario, { wanted, most: 300, seed: 135 }, async (each) => {
    const { steps, last } = await play(each)
    const errors = payoutsOf(last).flatMap(({ error }) => error?.code ?? [])
    return steps.reduce((all, { replies, after }) => {
      all.push(...replies.map(({ call, code }) => `${call.do}: ${code}`), ...payoutsOf(after).map(({ state }) => state))
      return all
    }, errors)
  })
  expect(seen).toEqual(expect.arrayContaining(wanted))
})
