import { describe, expect, it } from 'vitest'
import { explore, seenIn } from './explore.ts'
import { broughtBy, paymentsIn, phase, refundsIn, shown, statusOf, sum } from './kinds/phases.ts'
import { type Moment, opening, play, settlement } from './kinds/play.ts'
import { overdrawn, pushedPastTheLimit, scenario } from './kinds/scenario.ts'

const examples = [pushedPastTheLimit('fiscal'), pushedPastTheLimit('income'), overdrawn]
const always = explore(scenario, play, { numRuns: 25, examples })
const alwaysAt = (rule: (moment: Moment) => void) => always(({ moments }) => moments.forEach(rule))

/** Off an account or onto it. */
const directionOf = { payout: -1, fee: -1, return: 1, topup: 1, payment: 1, refund: -1, chargeback: -1 }

/** Kopecks that a self-employed person may earn in a year, by law. */
const YEARLY_LIMIT = 240_000_000

describe('operations of every kind', () => {
  it('neither make nor lose money: what was there is what is left, what was paid, and the fees', () =>
    alwaysAt(({ accounts, postings, operations }) => {
      for (const { number, balance, held } of accounts) {
        const lines = postings.filter(({ account }) => account === number)
        const own = operations.filter(({ account }) => account === number)
        expect(balance).toBe(opening.get(number)! + sum(lines.map(({ kind, amount }) => directionOf[kind] * amount)))
        expect(held).toBe(sum(own.map((each) => each.held)))
        const takenBack = refundsIn(own).filter(({ isChargeback, state }) => isChargeback && state !== 'declined')
        expect(balance + sum(takenBack.map(({ roubles }) => roubles))).toBeGreaterThanOrEqual(held)
      }
    }))

  it('are paid once, with their fee, and only if they succeed; what has no account moves nothing', () =>
    alwaysAt(({ postings, operations }) => {
      for (const operation of operations) {
        const { id, kind, account, state, fee } = operation
        const lines = postings.filter(({ operationId }) => operationId === id).map((line) => [line.kind, line.amount])
        const moves = account !== undefined && (phase(operation) === 'done' || state === 'accepted')
        const [line] = lines
        if (!moves) expect(lines).toEqual([])
        else if (kind === 'refund')
          expect(lines).toEqual([[operation.isChargeback ? 'chargeback' : 'refund', operation.roubles]])
        else if (kind === 'payment')
          expect(lines).toEqual([['payment', broughtBy(operation)], ...(fee ? [['fee', fee]] : [])])
        else expect(lines).toEqual([['payout', line![1]], ...(fee ? [['fee', fee]] : [])])
        if (phase(operation) !== 'running' && phase(operation) !== 'unknown') expect(operation.held).toBe(0)
      }
    }))

  it('begin in a session together, and none is added to it but refunds', () =>
    always(({ moments }) => {
      const begun = new Map<string, string>()
      for (const { sessions } of moments)
        for (const { id, operations } of sessions) {
          const ids = operations.filter(({ kind }) => kind !== 'refund').map((each) => each.id)
          if (ids.length > 0) expect(ids.join()).toBe(begun.get(id) ?? ids.join())
          if (ids.length > 0) begun.set(id, ids.join())
        }
    }))

  it('of two legs go on together: both wait, both are lost, both are paid or both fail', () =>
    alwaysAt(({ sessions }) => {
      for (const { operations } of sessions) {
        if (!operations.some(({ kind }) => kind === 'debit')) continue
        const [debit, credit] = operations
        expect([debit!.kind, credit!.kind]).toEqual(['debit', 'payout'])
        expect(shown(debit!)).toEqual(shown(credit!))
        expect(debit!.error).toEqual(credit!.error)
      }
    }))

  it('count as much income as was earned or is about to be, and never more than the limit', () =>
    alwaysAt(({ operations, shared }) => {
      const counted = sum(
        operations.filter((each) => phase(each) !== 'failed').map((each) => each.declared?.amount ?? 0),
      )
      expect(sum(Object.values(shared.incomes))).toBe(counted)
      expect(counted).toBeLessThanOrEqual(YEARLY_LIMIT)
      for (const each of operations)
        if (phase(each) === 'done') expect(each.receipt !== undefined).toBe(each.declared !== undefined)
    }))

  it('come to their end: in time nothing is under way, and money is set aside for what was lost alone', () =>
    always(({ moments, told }) => {
      const { sessions, operations, accounts } = moments.at(-1)!
      expect(operations.filter((each) => phase(each) === 'running')).toEqual([])
      const lost = operations.filter((each) => phase(each) === 'unknown')
      expect(sum(accounts.map(({ held }) => held))).toBe(sum(lost.map(({ held }) => held)))
      for (const session of sessions) expect(told.statuses.get(session.id)).toBe(statusOf(session))
    }))
})

describe('payments', () => {
  it('go back only once they were paid, never more of them than was, and captured is at most what was held', () =>
    alwaysAt(({ operations }) => {
      for (const payment of paymentsIn(operations)) {
        const { amount_details } = payment.data
        const taken = payment.captured ?? amount_details.amount
        expect(taken).toBeLessThanOrEqual(amount_details.amount)
        const back = refundsIn(operations).filter(({ of }) => of === payment.id)
        if (payment.state !== 'succeeded') expect(back).toEqual([])
        const gone = back.filter(({ state }) => state === 'in_progress' || state === 'accepted')
        expect(sum(gone.map(({ data }) => data.amount_details.amount))).toBeLessThanOrEqual(taken)
      }
    }))

  it('are on the statement, the balance and the daily reports with the same sums', () =>
    always(({ moments, told: { statements, left, settled } }) => {
      const { accounts, operations } = moments.at(-1)!
      const { balance, held } = accounts.find(({ number }) => number === settlement)!
      let closed = opening.get(settlement)!
      for (const { total_balance, transactions } of statements) {
        expect(total_balance.opening).toBe(closed)
        closed += sum(transactions.map(({ amount, type }) => (type === 'credit' ? amount : -amount)))
        expect(total_balance.closing).toBe(closed)
      }
      expect([closed, left]).toEqual([balance, balance - held])
      const paid = paymentsIn(operations).filter(({ state }) => state === 'succeeded')
      const back = refundsIn(operations).filter(({ state }) => state === 'accepted')
      const brought = sum(paid.map((each) => broughtBy(each) - (each.fee ?? 0)))
      expect(settled).toBe(brought - sum(back.map(({ roubles }) => roubles)))
    }))
})

describe('webhooks', () => {
  /** How many of a type are owed to a session; a fault sends some twice. */
  const owed = ({ webhooks }: Moment, session: string, wanted: string) => {
    const rows = webhooks.filter(({ sessionId, type }) => sessionId === session && type === wanted)
    return rows.length - rows.filter(({ fault }) => fault === 'duplicate').length / 2
  }

  it('tell of each result once, of a loss before it too, and of each refund', () =>
    always(({ moments }) => {
      const lost = new Set<string>()
      for (const moment of moments) {
        for (const each of moment.operations) if (phase(each) === 'unknown') lost.add(each.id)
        for (const { id, operations } of moment.sessions) {
          const told = operations.filter(({ kind }) => kind !== 'refund' && kind !== 'debit')
          const ended = told.filter((each) => phase(each) === 'done' || phase(each) === 'failed')
          const losses = told.filter((each) => lost.has(each.id))
          expect(owed(moment, id, 'payment_finished')).toBe(ended.length + losses.length)
          const refunded = refundsIn(operations).filter(({ state }) => state !== 'in_progress')
          expect(owed(moment, id, 'payment_refunded')).toBe(refunded.length)
        }
      }
    }))

  it('ask for a session once, when none of it is being checked any more', () =>
    alwaysAt((moment) => {
      for (const { id, operations } of moment.sessions) {
        const asked = owed(moment, id, 'ready_to_confirm')
        expect(asked).toBeLessThanOrEqual(1)
        if (operations.some(({ state }) => state === 'checking')) expect(asked).toBe(0)
        else if (operations.some((each) => shown(each).asks === 'confirm')) expect(asked).toBe(1)
      }
    }))

  it('tell of each payer who is asked and of each hold, and of no other', () =>
    always(({ moments }) => {
      const seen = new Set<string>()
      for (const moment of moments) {
        for (const { id, state, actions } of paymentsIn(moment.operations)) {
          if (state === 'awaiting_payer') seen.add(`action_required ${id}`)
          if (state === 'held' || actions?.capture !== undefined) seen.add(`ready_to_capture ${id}`)
        }
        for (const { id, operations } of moment.sessions) {
          const payments = paymentsIn(operations)
          for (const [type, mayBe] of [
            ['action_required', payments.filter(({ outcome }) => outcome.instead.authorise?.startsWith('ask_payer'))],
            ['ready_to_capture', payments.filter(({ outcome }) => outcome.instead.charge === 'place_hold')],
          ] as const) {
            const told = owed(moment, id, type)
            expect(told).toBeGreaterThanOrEqual(payments.filter((each) => seen.has(`${type} ${each.id}`)).length)
            expect(told).toBeLessThanOrEqual(mayBe.length)
          }
        }
      }
    }))
})

it('a scenario takes back more than there is, and money that comes afterwards fills the hole', async () => {
  const { moments } = await play(overdrawn)
  const balances = moments.map(({ accounts }) => accounts.find(({ number }) => number === settlement)!.balance)
  expect(balances).toEqual([9_100, 1_100, 1_100, -7_900, 29_600, 29_600])
})

it('the scenarios lead every kind to a good and a bad end, with fees and without', async () => {
  const kinds = ['payout', 'debit', 'income', 'payment', 'fee', 'exchange']
  const codes = ['taxpayer_income_exceeds_amount_limit', 'insufficient_wallet_balance', 'session_cancelled_by_partner']
  const webhooks = ['action_required', 'ready_to_capture', 'payment_refunded']
  const wanted = [
    ...kinds.flatMap((kind) => [`${kind} done`, `${kind} failed`]),
    ...['debit unknown', 'payment unknown', 'verification done', 'verification failed', ...codes, ...webhooks],
    ...['refund accepted', 'refund declined', 'chargeback accepted', 'captured a part', 'faulty'],
    ...['usd', 'eur', 'tonc'].map((currency) => `payment in ${currency} done`),
    ...['several accepted', 'several cancelled, one paid'],
  ]
  // A seed that leads there soon.
  const seen = await seenIn(scenario, { wanted, most: 300, seed: 111 }, async (each) => {
    const { moments } = await play(each)
    return moments.flatMap(({ operations, sessions, webhooks }) => [
      ...operations.flatMap((operation) => [
        `${operation.kind} ${phase(operation)}`,
        ...(operation.kind === 'payout' && operation.exchange ? [`exchange ${phase(operation)}`] : []),
        ...(operation.kind === 'payment'
          ? [`payment in ${operation.data.amount_details.currency} ${phase(operation)}`]
          : []),
        ...(operation.kind === 'payment' && operation.captured ? ['captured a part'] : []),
        ...(operation.kind === 'refund'
          ? [`${operation.isChargeback ? 'chargeback' : 'refund'} ${operation.state}`]
          : []),
        ...(operation.fee ? [`fee ${phase(operation)}`] : []),
        ...(operation.error ? [operation.error.code] : []),
      ]),
      ...sessions.flatMap((session) => {
        if (session.operations.filter(({ kind }) => kind === 'payment' || kind === 'payout').length < 2) return []
        const onePaid = session.operations.some((each) => phase(each) === 'done') ? ', one paid' : ''
        return statusOf(session) === 'accepted' ? ['several accepted'] : [`several ${statusOf(session)}${onePaid}`]
      }),
      ...webhooks.flatMap(({ type, fault }) => [type, ...(fault ? ['faulty'] : [])]),
    ])
  })
  expect(seen).toEqual(expect.arrayContaining(wanted))
})
