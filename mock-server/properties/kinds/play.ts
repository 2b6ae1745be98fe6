import type { Session } from '../../core/state.ts'
import { Bank } from '../../engine/bank.ts'
import { nodePorts } from '../../engine/node/ports.ts'
import { handleOf } from '../../library/create-bank.ts'
import { createMemoryStore } from '../../store/memory/memory-store.ts'
import { allOf } from '../../store/pages.ts'
import { quickKey } from '../../testing/quick-key.ts'
import { type Scenario, type Step, starts } from './scenario.ts'

export const settlement = '40702810300200000013'
/** Little on the account of payments, so that a chargeback takes more than there is now and then. */
const accounts = [
  { number: '131', kind: 'collateral', balance: 20_000 },
  { number: settlement, kind: 'settlement', balance: 100 },
  { number: '40702810600200000014', kind: 'nominal', balance: 20_000 },
] as const
/** What was on each account, by number. */
export const opening: ReadonlyMap<string, number> = new Map(accounts.map(({ number, balance }) => [number, balance]))
const id = 'demo_project'
const DAYS = 86_400_000

/** All that a project holds, at one moment. */
export type Moment = Awaited<ReturnType<typeof momentOf>>
export type Operation = Moment['operations'][number]

interface Answered {
  status?: string
  session?: { id: string; status: string }
  confirm_information?: object
}

/** What the partner is told at the end. */
interface Told {
  /** By session. */
  statuses: Map<string, string>
  statements: {
    total_balance: { opening: number; closing: number }
    transactions: { amount: number; type: string }[]
  }[]
  left: number
  /** The daily reports, one after another: kopecks that are settled. */
  settled: number
}

interface Run {
  scenario: Scenario
  moments: Moment[]
  told: Told
}

/** Sessions that a step is meant for. */
const fitting: Record<string, (session: Session) => boolean> = {
  capture: ({ operations }) => operations.some(({ state }) => state === 'held'),
  refund: ({ operations }) => operations.some(({ kind, state }) => kind === 'payment' && state === 'succeeded'),
  payer: ({ operations }) => operations.some(({ state }) => state === 'awaiting_payer'),
  push: ({ operations }) => operations.some(({ state }) => state !== 'failed' && state !== 'succeeded'),
  confirm: ({ operations }) => operations.some(({ state }) => state === 'awaiting_confirm'),
}
fitting.chargeback = fitting.refund!
fitting.cancel = (session) => fitting.confirm!(session) || fitting.capture!(session)

/** The body of what begins: small amounts, so that there is money for some and not for all. */
function bodyOf({ what, amount, currency: nth, income }: Extract<Step, { do: 'start' }>): object {
  const { body, ...start } = starts[what]
  if (what === 'verification' || what === 'stranger') return body
  const currencies: readonly string[] = 'currencies' in start ? start.currencies : ['rub']
  const currency = currencies[nth % currencies.length]!
  const service = { name: 'Delivery', amount_details: { amount: income, currency: 'rub' } }
  const taxpayer = { tax_reference: '123456789012', services: [service] }
  return {
    ...body,
    ...(what !== 'income' && {
      amount_details: { amount: currency === 'rub' ? amount : Math.ceil(amount / 60), currency },
    }),
    ...('fiscalization_details' in body && { fiscalization_details: { professional_income_taxpayer: taxpayer } }),
  }
}

/** Plays a scenario to a bank of its own, then lets everything that is due happen. */
export async function play(scenario: Scenario): Promise<Run> {
  const { fees, steps, ...settings } = scenario
  const options = {
    clock: 'manual',
    startAt: '2025-05-27T02:03:00Z',
    signature: 'off',
    bankKey: quickKey,
    accounts,
    ...settings,
  } as const
  const bank = new Bank(nodePorts, { ...options, ...(fees && { fees }), onWebhook: () => 200 }, {}, createMemoryStore)
  const handle = handleOf(bank)
  const { store } = bank.project(id)!.services

  async function fetched(path: string, init: RequestInit = {}): Promise<string> {
    const request = new Request(`https://demo.bank131.ru/${path}`, { headers: { 'x-partner-project': id }, ...init })
    return (await handle.fetch(request, { answered: Promise.resolve() })).text()
  }
  /** `{}` where a fault has lost the answer. */
  const post = (path: string, body: object): Promise<Answered> =>
    fetched(path, { method: 'POST', body: JSON.stringify(body) })
      .then(JSON.parse)
      .catch(() => ({}))

  async function sessionFor(step: string, which: 'fitting' | number): Promise<string> {
    const sessions = (await allOf(store.sessionPages(id))).reverse()
    const found = which === 'fitting' ? (sessions.find(fitting[step]!) ?? sessions[0]) : sessions[which]
    return found?.id ?? 'ps_9'
  }

  /** An amount is in the currency of the session's first payment. */
  async function amountFor(session_id: string, amount: number | undefined): Promise<object> {
    const payment = (await store.session(id, session_id))?.operations.find(({ kind }) => kind === 'payment')
    const currency = payment?.data.amount_details?.currency ?? 'rub'
    return amount === undefined
      ? {}
      : { amount_details: { amount: currency === 'rub' ? amount : Math.ceil(amount / 60), currency } }
  }

  /** From its start to its result, as long as nothing goes wrong on the way. */
  async function pay(started: Omit<Extract<Step, { do: 'pay' }>, 'do'>): Promise<void> {
    await take({ ...started, do: 'start' })
    for (const next of ['confirm', 'payer'] as const) {
      await handle.clock.runToIdle()
      await take(next === 'payer' ? { do: next, session: 0, action: 'pay' } : { do: next, session: 0 })
    }
    await handle.clock.runToIdle()
  }

  async function take(each: Step): Promise<unknown> {
    if (each.do === 'pay') return pay(each)
    if (each.do === 'start') {
      const session = each.what === 'income' && (await post('api/v1/session/create', {})).session
      return post(`api/${starts[each.what].path}`, { ...bodyOf(each), ...(session && { session_id: session.id }) })
    }
    if (each.do === 'start several') {
      const [payment_list, payout_list] = [each.payments, each.payouts].map((items) =>
        items.map((item) => bodyOf({ do: 'start', ...item })),
      )
      return post('api/v2/session/multi/init', { payment_list, payout_list })
    }
    if (each.do === 'advance') return handle.clock.advance({ milliseconds: each.ms })
    if (each.do === 'order') return handle.outcomes.next(each.outcome)
    if (each.do === 'fault') return handle.faults.add(each.rule)
    const session_id = await sessionFor(each.do, each.session)
    const control = `__admin/projects/${id}/sessions/${session_id}`
    if (each.do === 'push') return post(`${control}/events`, { event: each.event })
    if (each.do === 'payer') return post(`${control}/payer`, { action: each.action })
    if (each.do === 'chargeback') return post(`${control}/chargeback`, await amountFor(session_id, each.amount))
    if (each.do === 'capture' || each.do === 'refund')
      return post(`api/v2/session/${each.do}`, { session_id, ...(await amountFor(session_id, each.amount)) })
    const { confirm_information } = await post('api/v2/session/status', { session_id })
    return post(`api/v2/session/${each.do}`, { session_id, ...(each.do === 'confirm' && { confirm_information }) })
  }

  const moments: Moment[] = []
  for (const each of steps) {
    await take(each)
    moments.push(await momentOf(bank))
  }
  await handle.faults.clear()
  await handle.clock.advance({ milliseconds: 100 * DAYS })
  const last = await momentOf(bank)
  moments.push(last)

  const statuses = new Map<string, string>()
  for (const { id: session_id } of last.sessions)
    statuses.set(session_id, (await post('api/v2/session/status', { session_id })).session!.status)
  const statements: Told['statements'] = []
  let settled = 0
  for (const date of daysOf(last)) {
    const asked = { date_from: date, date_to: date, account_number: settlement }
    statements.push((await post('api/v1/report/account_statement', asked)) as unknown as Told['statements'][number])
    settled += settledIn(await fetched(`__admin/projects/${id}/reports/payments?date=${date}`))
  }
  const asked = (await post('api/v1/report/account_balance', { account_number: settlement })) as unknown
  const left = (asked as { balance: { current_balance: number } }).balance.current_balance
  await handle.close()
  return { scenario, moments, told: { statuses, statements, left, settled } }
}

/** The days of Moscow on which something happened on an account, in order. */
const daysOf = ({ postings }: Moment): string[] =>
  [...new Set(postings.map(({ at }) => new Date(at / 1000 + 3 * 3600_000).toISOString().slice(0, 10)))].sort()

/** The seventh column of a report, `Settlement`, as kopecks. */
const settledIn = (report: string): number =>
  report
    .split('\r\n')
    .slice(1, -1)
    .reduce((sum, line) => sum + Math.round(Number(line.split(',')[6]) * 100), 0)

async function momentOf(bank: Bank) {
  const { store } = bank.project(id)!.services
  const sessions = await allOf(store.sessionPages(id))
  return {
    sessions,
    operations: sessions.flatMap(({ operations }) => operations),
    accounts: await store.accounts(id),
    postings: (await store.snapshot(id)).postings,
    shared: await store.shared(id),
    webhooks: await allOf(store.webhooks.pages(id)),
  }
}
