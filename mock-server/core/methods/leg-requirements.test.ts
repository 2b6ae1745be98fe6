import { describe, expect, it } from 'vitest'
import { toAccount, toCard, transferFrom } from '../../testing/sample-state.ts'
import type { Given } from '../state.ts'
import { legRequirements } from './leg-requirements.ts'
import { missingFor, type Start } from './requirements.ts'

const nominal: Start = { family: 'nominal', fiscal: false, legs: true }
const rko: Start = { family: 'rko', fiscal: false, legs: true }
const between = (sender: object, recipient: object) => ({ participant_details: { sender, recipient } })
const named = { full_name: 'Ivanov Ivan' }
const fromNominal: Given = {
  ...toCard,
  ...transferFrom('nominal'),
  ...between({ full_name: 'OOO Romashka', beneficiary_id: '3316004777' }, named),
}
const fromSettlement: Given = { ...toCard, ...transferFrom('rko'), ...between({ full_name: 'OOO Romashka' }, named) }
const missing = (start: Start, given: Given) =>
  missingFor(start, given).map(({ pointer, came }) => `${pointer}: ${came}`)

describe('a payout of two legs', () => {
  it('needs a card, the transfer of its source, and who pays whom', () => {
    expect(missing(nominal, fromNominal)).toEqual([])
    expect(missing(rko, fromSettlement)).toEqual([])
  })

  it('takes the name of a company, and the beneficiary from the recipient', () => {
    const other = between({ company_name: 'OOO Romashka' }, { ...named, beneficiary_id: '3316004777' })
    expect(missing(nominal, { ...fromNominal, ...other })).toEqual([])
  })

  const type = '/payment_details/internal_transfer/type'
  it.each<[string, Start, Given, string[]]>([
    [
      'nothing at all',
      rko,
      {},
      [
        '/payout_details: nothing',
        '/amount_details: nothing',
        `${type}: nothing`,
        '/participant_details/sender/full_name: nothing',
      ],
    ],
    [
      'an account',
      rko,
      { ...fromSettlement, ...toAccount, participant_details: fromSettlement.participant_details! },
      ['/payout_details/type: "bank_account"'],
    ],
    ['no debit leg', nominal, { ...fromNominal, payment_details: { type: 'card', card: {} } }, [`${type}: "card"`]],
    [
      'the transfer of the other source',
      nominal,
      { ...fromNominal, ...transferFrom('rko') },
      [`${type}: "transfer_from_bank_account"`],
    ],
    [
      'the transfer of the other source',
      rko,
      { ...fromSettlement, ...transferFrom('nominal') },
      [`${type}: "transfer_from_nominal_account"`],
    ],
    [
      'no company',
      rko,
      { ...fromSettlement, ...between({}, named) },
      ['/participant_details/sender/full_name: nothing'],
    ],
    [
      'no beneficiary',
      nominal,
      { ...fromNominal, ...between({ full_name: 'OOO Romashka' }, named) },
      ['/participant_details/recipient/beneficiary_id: nothing'],
    ],
    [
      'no recipient',
      rko,
      { ...fromSettlement, ...between({ full_name: 'OOO Romashka' }, {}) },
      ['/participant_details/recipient/full_name: nothing'],
    ],
  ])('is refused with %s', (_, start, given, wanted) => {
    expect(missing(start, given)).toEqual(wanted)
  })

  it('asks for nothing of this where there is one leg', () => {
    const pointers = missingFor({ family: 'rko', fiscal: false }, {}).map(({ pointer }) => pointer)
    for (const { pointer } of legRequirements) expect(pointers).not.toContain(pointer)
  })
})
