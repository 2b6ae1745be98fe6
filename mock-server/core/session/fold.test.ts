import { describe, expect, it } from 'vitest'
import { context } from '../../engine/context.ts'
import { readTable } from '../../testing/read-table.ts'
import { aPayout, aSession, aView, now, toAccount, toCard, toPhone } from '../../testing/sample-state.ts'
import { type PayoutState, payoutMachine } from '../operations/payout/machine.ts'
import type { PayoutOperation } from '../operations/payout/operation.ts'
import type { PayoutData, Session } from '../state.ts'
import { fire } from './decide.ts'
import { sessionStatus, showOffer, showSession } from './fold.ts'

const sessionIn = (...states: PayoutState[]) => aSession({ operations: states.map((state) => aPayout({ state })) })
const payoutOf = (session: Session) => showSession(session).payout_list![0]!
const shown = (own: Partial<PayoutOperation>) => payoutOf(aSession({ operations: [aPayout(own)] }))

describe('what the API shows of a payout in each state', () => {
  const table = readTable(`
    state             session      payout       next_action
    checking          in_progress  in_progress  none
    awaiting_confirm  in_progress  pending      confirm
    confirmed         in_progress  pending      none
    cancelling        in_progress  pending      none
    settling          in_progress  in_progress  none
    delayed           in_progress  in_progress  none
    unknown           error        in_progress  none
    succeeded         accepted     succeeded    none
    returned          accepted     succeeded    none
    failed            cancelled    failed       none
  `)

  it.each(table.rows)('$state: session $session, payout $payout, next_action $next_action', (row) => {
    const session = showSession(sessionIn(row.state as PayoutState))
    expect({
      state: row.state,
      session: session.status,
      payout: session.payout_list?.[0]?.status,
      next_action: 'next_action' in session ? session.next_action : 'none',
    }).toEqual(row)
  })

  it('has a row for every state', () => {
    const states = Object.keys(payoutMachine).filter((key) => key !== 'start')
    expect(table.rows.map(({ state }) => state)).toEqual(states)
  })
})

describe('the status of a session', () => {
  it.each<[status: string, session: Session]>([
    ['created', aSession()],
    ['cancelled', aSession({ cancelled: true })],
    ['in_progress', sessionIn('succeeded', 'failed', 'unknown', 'checking')],
    ['error', sessionIn('succeeded', 'failed', 'unknown')],
    ['cancelled', sessionIn('succeeded', 'failed', 'succeeded')],
    ['accepted', sessionIn('succeeded', 'returned')],
  ])('is %s, the first of running, unknown, failed and done that any payout in it is', (status, session) => {
    expect(sessionStatus(session)).toBe(status)
  })

  it('is kept nowhere: a session without a payout shows no list', () => {
    const at = '2025-05-27T02:03:00.000000Z'
    expect(showSession(aSession())).toEqual({ id: 'ps_1001', status: 'created', created_at: at, updated_at: at })
  })

  it('waits for the partner as long as any payout does', () => {
    expect(showSession(sessionIn('settling', 'awaiting_confirm'))).toMatchObject({ next_action: 'confirm' })
  })
})

describe('the offer', () => {
  const offer = { account_details: { sender: {}, recipient: {} } }

  it('is shown while the partner is asked to confirm, and never else', () => {
    const states = Object.keys(payoutMachine).filter((key): key is PayoutState => key !== 'start')
    const showing = states.filter((state) => showOffer(aSession({ operations: [aPayout({ state, offer })] }), 'v1'))
    expect(showing).toEqual(['awaiting_confirm'])
    expect(showOffer(sessionIn('awaiting_confirm'), 'v1')).toBeUndefined()
  })

  it('has the bare method in v1 alone, and of a card no bin', () => {
    const transfer_details = { purpose: 'Prize' }
    const offered = aPayout({ state: 'awaiting_confirm', data: toCard, offer: { transfer_details } })
    const session = aSession({ operations: [offered] })
    expect(showOffer(session, 'v2')).toEqual({ transfer_details })
    expect(showOffer(session, 'v1')).toEqual({
      transfer_details: { ...transfer_details, payout_details: { brand: 'visa', last4: '4242' } },
    })
  })
})

describe('a payout as it is shown', () => {
  const card = { brand: 'visa', last4: '4242' }

  it('is what the partner gave, and when', () => {
    const data = {
      ...toCard,
      metadata: { order: 77 },
      customer: { reference: 'u-77', contacts: [{ email: 'a@b.example' }] },
    }
    expect(shown({ data, createdAt: now + 1 })).toEqual({
      id: 'po_1001',
      status: 'in_progress',
      created_at: '2025-05-27T02:03:00.000001Z',
      customer: data.customer,
      payout_details: { type: 'card', card },
      amount_details: { amount: 10_000, currency: 'rub' },
      participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
      refunds: [],
      metadata: { order: 77 },
    })
  })

  it('has a bin only once it is paid', () => {
    for (const state of Object.keys(payoutMachine).filter((key): key is PayoutState => key !== 'start')) {
      const bin = state === 'succeeded' || state === 'returned' ? { bin: '424242' } : {}
      expect(shown({ state }).payout_details, state).toEqual({ type: 'card', card: { ...card, ...bin } })
    }
  })

  it('shows its token all the time', () => {
    const tokenized_card = { token: '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44' }
    const byToken = { type: 'tokenized_card' as const, tokenized_card, ...card }
    const data: PayoutData = { ...toCard, payout_details: { type: 'card', card: { ...byToken, bin: '424242' } } }
    expect(shown({ data }).payout_details).toEqual({ type: 'card', card: byToken })
  })

  it('has contacts for a customer who gave none, and no customer where there is none', () => {
    expect(shown({ data: { ...toCard, customer: { reference: 'u-77' } } }).customer).toEqual({
      reference: 'u-77',
      contacts: [],
    })
    expect(shown({})).not.toHaveProperty('customer')
  })

  it.each([0, '', false, []])('gives metadata back whatever it is: %j', (metadata) => {
    expect(shown({ data: { ...toCard, metadata } })).toHaveProperty('metadata', metadata)
  })

  it('has what came back among its refunds, and is paid all the same', () => {
    const returned = { id: 'rf_1001', at: now + 5 }
    const amount_details = { amount: 10_000, currency: 'rub' }
    const at = '2025-05-27T02:03:00.000005Z'
    expect(shown({ state: 'returned', data: toAccount, finishedAt: now, returned })).toMatchObject({
      status: 'succeeded',
      finished_at: '2025-05-27T02:03:00.000000Z',
      refunds: [{ id: 'rf_1001', status: 'accepted', created_at: at, finished_at: at, amount_details, amounts: {} }],
    })
  })

  it('has when it ended and why it failed', () => {
    const error = { code: 'confirm_timeout', description: 'too late' }
    expect(shown({ state: 'failed', finishedAt: now + 5, error })).toMatchObject({
      finished_at: '2025-05-27T02:03:00.000005Z',
      error,
    })
  })
})

describe('a payout that was paid', () => {
  const services = [{ name: 'Delivery', amount_details: { amount: 10_000, currency: 'rub' } }]
  const fiscalised: PayoutData = {
    ...toCard,
    fiscalization_details: { professional_income_taxpayer: { tax_reference: '123456789012', services } },
  }
  const paid = (data: PayoutData) => {
    const session = aSession({ operations: [aPayout({ state: 'settling', data })] })
    return payoutOf(fire(aView({ session }), context, 'po_1001', 'settle')!.session!)
  }

  it('has the references of the payment system', () => {
    expect(paid(toCard).transaction_info).toEqual({ rrn: '425300001001', auth_code: '221001' })
    expect(paid(toPhone).transaction_info).toEqual({ fp_message_id: 'A00000000000000W0000000000001001' })
    expect(paid(toAccount)).not.toHaveProperty('transaction_info')
  })

  it('has a receipt if its income was to be registered, and a quantity for every service', () => {
    const taxpayer = (receipt: object) => ({
      professional_income_taxpayer: {
        tax_reference: '123456789012',
        services: [{ ...services[0], quantity: 1 }],
        ...receipt,
      },
    })
    expect(shown({ data: fiscalised }).fiscalization_details).toEqual(taxpayer({}))
    const receipt = { id: '201001', link: 'https://lknpd.nalog.ru/api/v1/receipt/201001/print' }
    expect(paid(fiscalised).fiscalization_details).toEqual(taxpayer({ receipt }))
    expect(paid(toCard)).not.toHaveProperty('fiscalization_details')
  })
})

it('nothing that is shown is null or undefined: what is not there has no key', () => {
  const datas = [toCard, toAccount, toPhone, { ...toCard, customer: { reference: 'u-77' } }]
  const states = Object.keys(payoutMachine).filter((key): key is PayoutState => key !== 'start')
  for (const data of datas)
    for (const state of states) {
      const session = showSession(aSession({ operations: [aPayout({ state, data })] }))
      expect(empty(session), `${state}`).toEqual([])
    }
  expect(empty(showSession(aSession()))).toEqual([])

  function empty(value: unknown, pointer = ''): string[] {
    if (value === null || value === undefined) return [pointer]
    if (typeof value !== 'object') return []
    return Object.entries(value).flatMap(([key, item]) => empty(item, `${pointer}/${key}`))
  }
})
