import { describe, expect, it } from 'vitest'
import { normaliseNames } from '../../schemas/names.ts'
import { validate } from '../../schemas/validate.ts'
import { describeContracts } from '../kit/describe-contract.ts'
import { seed } from '../seed/index.ts'
import * as contracts from './seed.ts'

describeContracts(contracts)

describe('the answers of the page "Payouts by token"', () => {
  it.each([
    ['create.answer', 'SessionAnswer'],
    ['start.answer', 'SessionAnswer'],
    ['ready-to-confirm.webhook', 'ReadyToConfirmWebhook'],
    ['create.request', 'SessionCreateRequest'],
    ['start.request', 'SessionStartPayoutRequest'],
    ['confirm.request', 'SessionConfirmRequest'],
    ['cancel.request', 'SessionCancelRequest'],
  ] as const)('%s is valid for %s', (name, schema) => {
    expect(validate(schema, normaliseNames('v1', JSON.parse(seed[name])).body)).toEqual([])
  })
})
