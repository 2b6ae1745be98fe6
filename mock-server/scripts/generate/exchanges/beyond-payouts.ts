import { payouts } from '../../../../contract-tests/server/kit/payouts.ts'
import { isThere, selfEmployed, toPhone, twoServices } from '../../../../schemas/example-bodies.ts'
import { NOT_REGISTERED } from '../../../core/operations/verification/verify-phone.ts'
import { cancel, confirm, idle, type Story, type StoryStep, status } from './story.ts'

const session_id = 'ps_1001'
const toTheEnd: readonly StoryStep[] = [idle, confirm, idle, status]
const sources = {
  nominal: { body: payouts.cardFromNominal, from: 'a nominal account', source: 'docs: escrow-payout-cards' },
  rko: { body: payouts.cardFromSettlement, from: 'a settlement account', source: 'docs: settlement-payout-cards' },
}

/** Card payouts of two legs. */
const ofTwoLegs = Object.entries(sources).flatMap(([family, { body, from, source }]): Story[] => [
  {
    name: `multi-${family}`,
    title: `a card payout from ${from}: a debit leg and a credit leg`,
    source,
    steps: [{ call: `/session/multi/init/payment/${family}`, body }, ...toTheEnd],
    documented: true,
  },
  {
    name: `multi-${family}-in-two-calls`,
    title: `a card payout from ${from}, in a session created before`,
    source,
    steps: [
      { call: `/session/multi/create/${family}`, body: { metadata: 'good' } },
      { call: `/session/multi/start/payment/${family}`, body: { session_id, ...body } },
      ...toTheEnd,
    ],
  },
  {
    name: `multi-${family}-cancelled`,
    title: `a card payout from ${from} that is cancelled: both legs fail`,
    source: 'ours: that both legs end together',
    steps: [{ call: `/session/multi/init/payment/${family}`, body }, idle, cancel, idle, status],
  },
])

const stranger = {
  ...isThere,
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'faster_payment_system_verification',
      faster_payment_system_verification: { phone: NOT_REGISTERED, bank_id: '100000000069' },
    },
  },
}

const byPhone: readonly Story[] = [
  {
    name: 'fps-verification-found',
    title: 'a phone that FPS knows',
    source: 'sibling: fps-verification; that payment_finished tells it is ours',
    steps: [{ call: '/fps/customer_verification', body: isThere }, idle, status],
  },
  {
    name: 'fps-verification-not-found',
    title: 'a phone that FPS does not know',
    source: 'sibling: fps-verification; the code and the number are ours',
    steps: [
      { call: '/session/create', body: {} },
      { call: '/fps/customer_verification', body: { session_id, ...stranger } },
      idle,
      status,
    ],
  },
  {
    name: 'fps-payout-from-nominal',
    title: 'a payout by phone from a nominal account',
    source: 'docs: payout-fps-phone',
    steps: [{ call: '/session/init/payout/nominal', body: { ...payouts.fromNominal, ...toPhone } }, ...toTheEnd],
  },
  {
    name: 'fps-payout-from-rko',
    title: 'a payout by phone from a settlement account',
    source: 'docs: payout-fps-phone',
    steps: [{ call: '/session/init/payout/rko', body: { ...payouts.fromSettlement, ...toPhone } }, ...toTheEnd],
  },
]

const of = (tax_reference: string, details = selfEmployed) => ({
  fiscalization_details: {
    professional_income_taxpayer: { ...details.fiscalization_details.professional_income_taxpayer, tax_reference },
  },
})

const refusedTaxpayers = {
  taxpayer_unknown: { who: '131000000001', title: 'a payout to somebody who is not self-employed' },
  taxpayer_not_bound: { who: '131000000002', title: 'a payout to somebody who has not linked the bank' },
  taxpayer_income_exceeds_amount_limit: { who: '131000000003', title: 'a payout that would pass the yearly limit' },
}

const toTheSelfEmployed: readonly Story[] = [
  {
    name: 'income-registered',
    title: 'income without a payout: the sum of the services, and a receipt',
    source: 'docs: methods, selfemployed-fiscalization',
    versions: ['v1'],
    steps: [
      { call: '/session/create', body: {} },
      { call: '/fiscalization', body: { session_id, ...twoServices } },
      idle,
      status,
    ],
    documented: true,
  },
  {
    name: 'income-refused',
    title: 'income of somebody who is not self-employed',
    source: 'docs: errors; the number is ours',
    versions: ['v1'],
    steps: [
      { call: '/session/create', body: {} },
      { call: '/fiscalization', body: { session_id, ...of('131000000001') } },
      idle,
      status,
    ],
  },
  ...Object.entries(refusedTaxpayers).map(
    ([code, { who, title }]): Story => ({
      name: `payout-failed-${code.replaceAll('_', '-')}`,
      title,
      source: 'docs: selfemployed-payout, errors; the number is ours',
      steps: [
        { call: '/session/init/payout/fiscalization', body: { ...payouts.selfEmployed, ...of(who) } },
        idle,
        status,
      ],
    }),
  ),
]

const ordered = { optionalWebhooks: ['confirmation_payout', 'nominal_topup'] } as const

const money: readonly Story[] = [
  {
    name: 'payout-in-another-currency',
    title: 'a payout in dollars: ready_to_confirm shows roubles, and the exchange',
    source: 'docs: payout-currency; the rates are ours',
    steps: [
      {
        call: '/session/init/payout',
        body: { ...payouts.byToken, amount_details: { amount: 10_000, currency: 'usd' } },
      },
      ...toTheEnd,
    ],
    documented: true,
  },
  {
    name: 'payout-with-a-fee',
    title: 'a project that pays fees: amounts show them',
    source: 'docs: webhooks; the tariff is ours',
    project: { fees: {} },
    steps: [{ call: '/session/init/payout', body: payouts.byToken }, ...toTheEnd],
  },
  {
    name: 'webhook-confirmation-payout',
    title: 'the recipient’s bank has credited the money, told to a project that has asked for it',
    source: 'docs: russian-account; the body is ours',
    project: ordered,
    steps: [{ call: '/session/init/payout', body: payouts.toAccount }, ...toTheEnd],
    documented: true,
  },
  {
    name: 'webhook-nominal-topup',
    title: 'money has come to a nominal account, told to a project that has asked for it',
    source: 'docs: escrow-intro; the body is ours',
    project: ordered,
    steps: [{ topup: { account: '40702810600200000014', amount: 13_100 } }, idle],
    documented: true,
  },
]

/** Card payouts of two legs, the Faster Payments System, and the self-employed. */
export const beyondPayouts: readonly Story[] = [...ofTwoLegs, ...byPhone, ...toTheSelfEmployed, ...money]
