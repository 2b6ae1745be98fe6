import { describe, expect, it } from 'vitest'
import { control } from './generated/validators/control.js'
import { wire } from './generated/validators/wire.js'
import { validate } from './validate.ts'
import { describeViolation } from './violation.ts'

const said = (name: string, value: unknown) => validate(name, value).map(describeViolation)

describe('a violation', () => {
  it.each<[string, unknown, string[]]>([
    ['Amount', { amount: 10_000, currency: 'rub' }, []],
    ['Amount', 'text', ['the body: expected an object, got "text"']],
    ['Amount', { amount: 1.5, currency: 'rub' }, ['/amount: expected an integer, got 1.5']],
    ['Amount', { amount: 0, currency: 'rub' }, ['/amount: expected at least 1, got 0']],
    ['Amount', { amount: 1 }, ['/currency: expected a value, because the field is required, got nothing']],
    ['SessionConfirmRequest', { session_id: '' }, ['/session_id: expected at least 1 characters, got ""']],
    ['SessionConfirmRequest', { session_id: [1] }, ['/session_id: expected a string, got an array']],
    ['SessionConfirmRequest', { session_id: [] }, ['/session_id: expected a string, got an empty array']],
    ['SessionConfirmRequest', { session_id: {} }, ['/session_id: expected a string, got an object']],
    ['ControlClock', { mode: 'fast' }, ['/mode: expected one of "real", "manual", got "fast"']],
  ])('of %s tells where, what was expected and what came: %j', (name, value, sentences) => {
    expect(said(name, value)).toEqual(sentences)
  })

  it('of a tagged union speaks of the branch that its tag names, and of no other', () => {
    const methods = 'one of "card", "bank_account", "wallet", "recurrent", "tax"'
    expect(said('PayoutDetails', {})).toEqual(['/type: expected a value, because the field is required, got nothing'])
    expect(said('PayoutDetails', { type: 'cash' })).toEqual([`/type: expected ${methods}, got "cash"`])
    const card = { type: 'bank_card', bank_card: { number: '1' } }
    expect(said('PayoutDetails', { type: 'card', card })).toEqual([
      '/card/bank_card/number: expected text that matches ^[0-9]{14,19}$, got "1"',
    ])
  })

  it('is told for every field at fault, up to twenty', () => {
    expect(said('Amount', {})).toHaveLength(2)
    const contacts = Array.from({ length: 50 }, () => ({ email: 1 }))
    expect(said('Customer', { reference: 'u', contacts })).toHaveLength(20)
  })

  it.each([
    ['Customer', wire.Customer, { reference: 'u', contacts: Array(50_000).fill({ email: 1 }) }],
    ['Customer', wire.Customer, { reference: 'u', contacts: Array(50_000).fill(1) }],
    ['ControlFaults', control.ControlFaults, { rules: Array(900).fill({ on: 1 }) }],
    [
      'ControlAdvance',
      control.ControlAdvance,
      Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`field${at}`, 1])),
    ],
  ])('of %s is looked for until there are more than are shown, and no further', (_, validator, value) => {
    expect(validator(value)).toBe(false)
    expect(validator.errors!.length).toBeLessThan(150)
  })

  it('of an array that is too long is its length: the items are not looked at', () => {
    const elements = Array(101).fill(1)
    expect(said('TokenizeElementsRequest', { elements })).toEqual([
      '/elements: expected at most 100 items, got an array',
    ])
    expect(said('ControlOutcomes', { next: Array(10_001).fill(1) })).toEqual([
      '/next: expected at most 10000 items, got an array',
    ])
  })

  it('does not repeat a long value', () => {
    const [sentence] = said('SessionConfirmRequest', { session_id: 'ps', confirm_information: 'я'.repeat(5_000) })
    expect(sentence).toBe(`/confirm_information: expected an object, got "${'я'.repeat(59)}… (5002 characters)`)
  })

  it.each([
    [987, 'a string, got a number, which is not shown'],
    ['98 7', 'text that matches ^[0-9]{3,4}$, got 4 characters, which are not shown'],
    [['987'], 'a string, got an array'],
  ])('does not repeat the code of a card, %j', (security_code, expected) => {
    const bank_card = { number: '4242424242424242', expiration_month: '01', expiration_year: '30', security_code }
    const payment_details = { type: 'card', card: { type: 'bank_card', bank_card } }
    expect(said('SessionCreateRequest', { payment_details })).toEqual([
      `/payment_details/card/bank_card/security_code: expected ${expected}`,
    ])
  })

  it('leaves no part of a card number where a long value is cut', () => {
    const currency = `${'x'.repeat(44)} 4242424242424242 and more`
    expect(said('Amount', { amount: 1, currency }).join()).not.toContain('4242424242')
  })
})

it('knows its schemas by name', () => {
  expect(() => validate('Nonsense', {})).toThrow('no schema is called Nonsense')
  expect(() => validate('arrayFields', {})).toThrow('no schema is called arrayFields')
  expect(() => validate('toString', {})).toThrow('no schema is called toString')
})
