import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payouts } from '../../contract-tests/server/kit/payouts.ts'
import { isThere, twoServices } from '../../schemas/example-bodies.ts'
import { Bank } from '../engine/bank.ts'
import { nodePorts } from '../engine/node/ports.ts'
import { handleOf } from '../library/create-bank.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { allOf } from '../store/pages.ts'
import { explore, seenIn } from './explore.ts'

/** Operations of every kind, and what becomes of them, as plain data. */
const starts = {
  'nominal, two legs': { path: 'v2/session/multi/init/payment/nominal', body: payouts.cardFromNominal },
  'rko, two legs': { path: 'v1/session/multi/init/payment/rko', body: payouts.cardFromSettlement },
  plain: { path: 'v2/session/init/payout', body: payouts.byToken },
  fiscal: { path: 'v2/session/init/payout/fiscalization', body: payouts.selfEmployed },
  verification: { path: 'v2/fps/customer_verification', body: isThere },
  income: { path: 'v1/fiscalization', body: twoServices },
} as const

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('start' as const),
      what: fc.constantFrom(...(Object.keys(starts) as (keyof typeof starts)[]), 'plain', 'plain'),
      amount: fc.integer({ min: 1, max: 9_000 }),
      currency: fc.constantFrom('rub', 'usd'),
      income: fc.constantFrom(1, 70_000_000, 130_000_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('confirm' as const, 'confirm' as const, 'cancel' as const),
      session: fc.constantFrom(0, 0, 0, 1, 2, 3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('push' as const),
      session: fc.constantFrom(0, 0, 0, 1, 2, 3),
      event: fc.constantFrom('checked', 'approve', 'refuse', 'settle', 'decline', 'lose_track', 'linger', 'expire'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('order' as const),
      outcome: fc.constantFrom('result_unknown', 'slow', 'refused', 'provider_timeout', 'expired'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('advance' as const), ms: fc.constantFrom(0, 100, 150, 14_400_000) }),
  },
)
const script = fc.record({
  fees: fc.constantFrom(undefined, {}, { percent: 3, minimum: 200 }),
  autoConfirm: fc.constantFrom(false, false, true),
  steps: fc.array(step, { maxLength: 30, size: 'max' }),
})
type Script = typeof script extends fc.Arbitrary<infer Value> ? Value : never

const opening = 20_000
const accounts = [
  { number: '131', kind: 'collateral', balance: opening },
  { number: '40702810300200000013', kind: 'settlement', balance: opening },
  { number: '40702810600200000014', kind: 'nominal', balance: opening },
] as const

/** All that the project holds after each step. */
async function play({ fees, autoConfirm, steps }: Script) {
  const options = { clock: 'manual', startAt: '2025-05-27T02:03:00Z', signature: 'off', accounts, autoConfirm } as const
  const bank = new Bank(nodePorts, { ...options, ...(fees && { fees }), onWebhook: () => 200 }, {}, createMemoryStore)
  const handle = handleOf(bank)
  const { store } = bank.project('demo_project')!.services
  const post = async (
    path: string,
    body: object,
  ): Promise<{ session: { id: string }; confirm_information?: object }> => {
    const headers = { 'x-partner-project': 'demo_project' }
    const request = new Request(`https://demo.bank131.ru/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    const answer = await handle.fetch(request, { answered: Promise.resolve() })
    return answer.json() as ReturnType<typeof post>
  }
  const newest = async (at: number) => (await allOf(store.sessionPages('demo_project'))).at(-1 - at)?.id ?? 'ps_9'
  const moments = []
  for (const each of [...steps, { do: 'advance', ms: 100 * 86_400_000 } as const]) {
    if (each.do === 'start') {
      const { path, body } = starts[each.what]
      const service = { name: 'Delivery', amount_details: { amount: each.income, currency: 'rub' } }
      const currency = each.what === 'plain' ? each.currency : 'rub'
      const amount = currency === 'rub' ? each.amount : Math.ceil(each.amount / 40)
      const taxpayer = { tax_reference: '123456789012', services: [service] }
      await post(`api/${path}`, {
        ...body,
        ...(each.what === 'income' && { session_id: (await post('api/v1/session/create', {})).session.id }),
        ...(each.what !== 'income' && {
          amount_details: { amount, currency },
        }),
        ...('fiscalization_details' in body && { fiscalization_details: { professional_income_taxpayer: taxpayer } }),
      })
    } else if (each.do === 'push') {
      await post(`__admin/projects/demo_project/sessions/${await newest(each.session)}/events`, { event: each.event })
    } else if (each.do === 'order') await handle.outcomes.next(each.outcome)
    else if (each.do === 'advance') await handle.clock.advance({ milliseconds: each.ms })
    else {
      const session_id = await newest(each.session)
      const { confirm_information } = await post('api/v2/session/status', { session_id })
      await post(`api/v2/session/${each.do}`, { session_id, ...(each.do === 'confirm' && { confirm_information }) })
    }
    const sessions = await allOf(store.sessionPages('demo_project'))
    moments.push({
      sessions,
      operations: sessions.flatMap(({ operations }) => operations),
      accounts: await store.accounts('demo_project'),
      postings: await store.postings('demo_project'),
      shared: await store.shared('demo_project'),
      hooks: await allOf(store.webhooks.pages('demo_project')),
    })
  }
  await handle.close()
  return moments
}

/** More than one may earn in a year, pushed on by hand before the bank has refused it. */
const pushedPastTheLimit = (what: 'fiscal' | 'income'): Script => {
  const start = { do: 'start', amount: 1, currency: 'rub', income: 130_000_000 } as const
  const pushed = { do: 'push', session: 0, event: 'checked' } as const
  const confirmed = { do: 'confirm', session: 0 } as const
  const steps = [{ ...start, what: 'income' } as const, { ...start, what }, pushed, confirmed]
  return { fees: undefined, autoConfirm: false, steps }
}
type Moment = Awaited<ReturnType<typeof play>>[number]
const always = explore(script, play, { numRuns: 25, examples: (['fiscal', 'income'] as const).map(pushedPastTheLimit) })
const alwaysAt = (rule: (moment: Moment) => void) => always((moments) => moments.forEach(rule))

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

/** Off an account or onto it. */
const directionOf = { payout: -1, fee: -1, return: 1, topup: 1, payment: 1, refund: -1, chargeback: -1 }

/** Kopecks that a self-employed person may earn in a year, by law. */
const YEARLY_LIMIT = 240_000_000

/** What a partner is shown in each state of any kind, and what it means for the money. */
const shownIn: Readonly<
  Record<string, { status: string; phase: 'running' | 'unknown' | 'done' | 'failed'; asks?: true }>
> = {
  checking: { status: 'in_progress', phase: 'running' },
  awaiting_confirm: { status: 'pending', phase: 'running', asks: true },
  confirmed: { status: 'pending', phase: 'running' },
  cancelling: { status: 'pending', phase: 'running' },
  settling: { status: 'in_progress', phase: 'running' },
  delayed: { status: 'in_progress', phase: 'running' },
  unknown: { status: 'in_progress', phase: 'unknown' },
  succeeded: { status: 'succeeded', phase: 'done' },
  returned: { status: 'succeeded', phase: 'done' },
  failed: { status: 'failed', phase: 'failed' },
}
const shown = ({ state }: Moment['operations'][number]) => shownIn[state]!
const phase = (operation: Moment['operations'][number]) => shown(operation).phase

describe('operations of every kind', () => {
  it('neither make nor lose money: what was there is what is left, what was paid, and the fees', () =>
    alwaysAt(({ accounts, postings, operations }) => {
      for (const { number, balance, held } of accounts) {
        const lines = postings.filter(({ account }) => account === number)
        expect(balance).toBe(opening + sum(lines.map(({ kind, amount }) => directionOf[kind] * amount)))
        expect(held).toBe(sum(operations.filter(({ account }) => account === number).map((each) => each.held)))
        expect(balance).toBeGreaterThanOrEqual(held)
      }
    }))

  it('are paid once, with their fee, and only if they succeed; what has no account moves nothing', () =>
    alwaysAt(({ postings, operations }) => {
      for (const operation of operations) {
        const lines = postings.filter(({ operationId }) => operationId === operation.id).map(({ kind }) => kind)
        const paid = operation.account !== undefined && phase(operation) === 'done'
        expect(lines).toEqual(paid ? ['payout', ...(operation.fee ? ['fee'] : [])] : [])
        if (phase(operation) !== 'running' && phase(operation) !== 'unknown') expect(operation.held).toBe(0)
      }
    }))

  it('of two legs go on together: both wait, both are lost, both are paid or both fail, and are told of once', () =>
    alwaysAt(({ sessions, hooks }) => {
      for (const { id, operations } of sessions) {
        if (operations.length < 2) continue
        const [debit, credit] = operations
        expect([debit!.kind, credit!.kind]).toEqual(['debit', 'payout'])
        expect(shown(debit!)).toEqual(shown(credit!))
        expect(debit!.error).toEqual(credit!.error)
        const types = hooks.filter(({ sessionId }) => sessionId === id).map(({ type }) => type)
        expect(types.join()).toMatch(/^(ready_to_confirm)?,?(payment_finished)?(,payment_finished)?$/)
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
})

it('the scripts lead every kind to a good and a bad end, with fees and without', async () => {
  const kinds = ['payout', 'debit', 'income', 'fee', 'exchange'].flatMap((kind) => [`${kind} done`, `${kind} failed`])
  const codes = ['taxpayer_income_exceeds_amount_limit', 'insufficient_wallet_balance', 'session_cancelled_by_partner']
  const wanted = [...kinds, 'debit unknown', 'verification done', 'verification failed', ...codes]
  const seen = await seenIn(script, { wanted, most: 300 }, async (each) =>
    (await play(each)).flatMap(({ operations }) =>
      operations.flatMap((operation) => [
        `${operation.kind} ${phase(operation)}`,
        ...(operation.kind === 'payout' && operation.exchange ? [`exchange ${phase(operation)}`] : []),
        ...(operation.fee ? [`fee ${phase(operation)}`] : []),
        ...(operation.error ? [operation.error.code] : []),
      ]),
    ),
  )
  expect(seen).toEqual(expect.arrayContaining(wanted))
})
