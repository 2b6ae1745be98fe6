import { describe, expect, it } from 'vitest'
import { toAccount, toCard, toPhone } from '../../testing/sample-state.ts'
import type { Given } from '../state.ts'
import { missingFor, requirements, type Start } from './requirements.ts'

const plain: Start = { family: 'plain', fiscal: false }
const fiscal: Start = { family: 'plain', fiscal: true }
const rko: Start = { family: 'rko', fiscal: false }
const nominal: Start = { family: 'nominal', fiscal: false }

const account = '40702810300200000013'
const wallet: Given = {
  payout_details: { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: { account: '4100175017397' } } },
}
const services = {
  fiscalization_details: {
    professional_income_taxpayer: {
      tax_reference: '123456789012',
      services: [{ name: 'Delivery', amount_details: { amount: 10_000, currency: 'rub' } }],
    },
  },
}
const between = (sender: object, recipient: object): Given => ({ participant_details: { sender, recipient } })
const fullName = { full_name: 'Ivanov Ivan' }

interface Case {
  pointer: string
  /** Without which the row is not asked at all. */
  asked: [Start, Given]
  met: Given[]
  /** With what the violation says came instead. */
  unmet: [Given, came: string][]
  notAsked: [Start, Given][]
}

const cases: Case[] = [
  {
    pointer: '/payout_details',
    asked: [plain, { amount_details: toCard.amount_details }],
    met: [{ payout_details: toAccount.payout_details }],
    unmet: [[{}, 'nothing']],
    notAsked: [],
  },
  {
    pointer: '/amount_details',
    asked: [plain, { payout_details: toAccount.payout_details }],
    met: [{ amount_details: toCard.amount_details }],
    unmet: [[{}, 'nothing']],
    notAsked: [],
  },
  {
    pointer: '/amount_details/currency',
    asked: [plain, toPhone],
    met: [{ amount_details: { amount: 1, currency: 'rub' } }, { amount_details: { amount: 1, currency: 'RUB' } }],
    unmet: [[{ amount_details: { amount: 1, currency: 'usd' } }, '"usd"']],
    notAsked: [
      [plain, { payout_details: toAccount.payout_details }],
      [plain, { ...toAccount, amount_details: { amount: 1, currency: 'usd' } }],
      [plain, { ...toCard, amount_details: { amount: 1, currency: 'eur' } }],
    ],
  },
  {
    pointer: '/payout_details/type',
    asked: [rko, { ...toAccount, ...between({ account }, fullName) }],
    met: [
      { payout_details: toAccount.payout_details },
      { payout_details: toCard.payout_details },
      { payout_details: { type: 'recurrent', recurrent: { token: 't' } } },
    ],
    unmet: [
      [wallet, '"wallet"'],
      [{ payout_details: { type: 'tax', tax: { type: 'tax_short', tax_details: {} } } }, '"tax"'],
    ],
    notAsked: [[plain, { ...toAccount, ...wallet }]],
  },
  {
    pointer: '/participant_details/recipient/full_name',
    asked: [plain, toCard],
    met: [between({}, fullName), between({}, { first_name: 'Ivan', last_name: 'Ivanov' })],
    unmet: [
      [between({}, {}), 'nothing'],
      [between({}, { first_name: 'Ivan' }), 'nothing'],
      [between({}, { last_name: 'Ivanov' }), 'nothing'],
      [between(fullName, {}), 'nothing'],
    ],
    notAsked: [
      [plain, toAccount],
      [plain, toPhone],
      [plain, { ...toAccount, ...wallet }],
    ],
  },
  {
    pointer: '/participant_details/sender/account',
    asked: [rko, toAccount],
    met: [between({ account }, {})],
    unmet: [
      [between({}, { account }), 'nothing'],
      [{}, 'nothing'],
    ],
    notAsked: [
      [plain, toAccount],
      [plain, toPhone],
    ],
  },
  {
    pointer: '/participant_details/recipient/beneficiary_id',
    asked: [nominal, toAccount],
    met: [
      between({ account }, { beneficiary_id: '123456789012' }),
      between({ account, beneficiary_id: '123456789012' }, {}),
    ],
    unmet: [[between({ account }, {}), 'nothing']],
    notAsked: [[rko, { ...toAccount, ...between({ account }, {}) }]],
  },
  {
    pointer: '/fiscalization_details',
    asked: [fiscal, toCard],
    met: [services],
    unmet: [[{}, 'nothing']],
    notAsked: [[plain, toCard]],
  },
]

describe.each(cases)('a payout needs $pointer', ({ pointer, asked: [start, given], met, unmet, notAsked }) => {
  const { expected } = requirements.find((row) => row.pointer === pointer)!

  it('and starts where it is given', () => {
    for (const own of met) expect(missingFor(start, { ...given, ...own })).toEqual([])
  })

  it('and is refused where it is not: the violation names the field, what was expected and what came', () => {
    for (const [own, came] of unmet)
      expect(missingFor(start, { ...given, ...own })).toEqual([{ pointer, expected, came }])
  })

  it('but not in every start', () => {
    for (const [other, own] of notAsked)
      expect(missingFor(other, own).map((violation) => violation.pointer)).not.toContain(pointer)
  })
})

it('each row of the table has its case here', () => {
  expect(cases.map(({ pointer }) => pointer)).toEqual(requirements.map(({ pointer }) => pointer))
})

it('all that is missing is named at once', () => {
  expect(missingFor({ family: 'nominal', fiscal: true }, {}).map(({ pointer }) => pointer)).toEqual([
    '/payout_details',
    '/amount_details',
    '/participant_details/sender/account',
    '/participant_details/recipient/beneficiary_id',
    '/fiscalization_details',
  ])
})
