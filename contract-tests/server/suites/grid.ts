import { cardFromNominal, cardFromSettlement } from '../../../schemas/example-bodies.ts'
import { contract } from '../kit/contract.ts'
import { methods, payouts } from '../kit/payouts.ts'

interface Source {
  path: string
  /** What the source asks for beside the method and the amount. */
  fields: { participant_details?: { sender: object; recipient: object }; payment_details?: object }
}

const { sender, recipient } = payouts.fromNominal.participant_details
const settlement = payouts.fromSettlement.participant_details.sender

/** Where the money comes from, and the call for it (docs: payouts-intro, escrow-payout-*, settlement-payout-*). */
const sources: Readonly<Record<string, Source>> = {
  collateral: { path: 'session/init/payout', fields: {} },
  nominal: { path: 'session/init/payout/nominal', fields: { participant_details: { sender, recipient } } },
  rko: { path: 'session/init/payout/rko', fields: { participant_details: { sender: settlement, recipient } } },
  'nominal, two legs': { path: 'session/multi/init/payment/nominal', fields: legs(cardFromNominal) },
  'rko, two legs': { path: 'session/multi/init/payment/rko', fields: legs(cardFromSettlement) },
}

function legs({ participant_details, payment_details }: typeof cardFromNominal | typeof cardFromSettlement) {
  return { participant_details, payment_details }
}

/** Method × source: `paid`, or the field that the bank names when it refuses. FPS on the plain call draws on the settlement account. */
const grid: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'card by number': everywhere(),
  'card by hash': everywhere(),
  'card by token': everywhere(),
  'bank account': ofOneLeg(),
  'bank account by token': ofOneLeg(),
  'faster payment system': ofOneLeg(),
  recurrent: ofOneLeg(),
  yoomoney: fromCollateral(),
  qiwi: fromCollateral(),
  moneta: fromCollateral(),
  steam: fromCollateral(),
  'tax, short': fromCollateral(),
}

function row(collateral: string, oneLeg: string, twoLegs: string) {
  return { collateral, nominal: oneLeg, rko: oneLeg, 'nominal, two legs': twoLegs, 'rko, two legs': twoLegs }
}
function everywhere() {
  return row('paid', 'paid', 'paid')
}
function ofOneLeg() {
  return row('paid', 'paid', '/payout_details/type')
}
function fromCollateral() {
  return row('paid', '/payout_details/type', '/payout_details/type')
}

export const everyMethodFromEverySource = contract('every method from every source of money', ({ it, expect }) => {
  it('has its cell', async () => {
    expect(Object.keys(grid)).toEqual(expect.arrayContaining(Object.keys(methods)))
    for (const cells of Object.values(grid)) expect(Object.keys(cells)).toEqual(Object.keys(sources))
  })

  for (const [method, cells] of Object.entries(grid))
    for (const [source, expected] of Object.entries(cells))
      for (const version of ['v1', 'v2'] as const) {
        const { path, fields } = sources[source]!
        const body = { ...methods[method], ...fields }

        it(`${method}, ${source}, in ${version}: ${expected}`, async ({ bank, clock, inbox }) => {
          if (expected !== 'paid') {
            const { code, description } = await bank.refused(path, body, { version })
            expect([code, description]).toEqual(['invalid_request', expect.stringContaining(`${expected}: expected`)])
            return
          }
          const { session } = await bank.call(path, body, { version })
          await clock.runToIdle()
          const { confirm_information } = inbox.next()
          expect(confirm_information === undefined).toBe(source === 'collateral')
          await bank.call('session/confirm', { session_id: session.id, confirm_information }, { version })
          await clock.runToIdle()
          const { type, session: finished } = inbox.next()
          expect([type, finished.status]).toEqual(['payment_finished', 'accepted'])
          const { payments, payout_list, acquiring_payments, payment_list } = finished
          expect((payments ?? payout_list)[0].status).toBe('succeeded')
          expect((acquiring_payments ?? payment_list)?.length).toBe(source.endsWith('two legs') ? 1 : undefined)
        })
      }
})
