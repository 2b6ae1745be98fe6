import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { now } from '../../testing/sample-state.ts'
import { cardFacts } from '../cards/card-facts.ts'
import { decode, encode, opaqueToken } from './token-code.ts'
import { accountOf, maskedAccount, outcomeTagOf, readToken, writeToken } from './tokens.ts'

const hex = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length }).map((all) => all.join(''))
const digits = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length }).map((all) => all.join(''))
const serial = fc.nat(0xfffff)
const createdAt = fc.integer({ min: 0, max: 4_000_000_000_000_000 })
const outcomeTag = fc.option(fc.constantFrom('insufficient_wallet_balance', 'slow').map(outcomeTagOf), {
  nil: undefined,
})

describe('the code of tokens', () => {
  it('gives back what was put in', () => {
    fc.assert(fc.property(hex(48), (content) => decode(encode(content)) === content))
  })

  it('tells a token of ours from any other, and from one of ours with a character changed', () => {
    fc.assert(fc.property(hex(64), (token) => decode(token) === undefined))
    fc.assert(
      fc.property(hex(48), fc.nat(63), fc.integer({ min: 1, max: 15 }), (content, at, by) => {
        const token = encode(content)
        const other = ((Number.parseInt(token[at]!, 16) + by) % 16).toString(16)
        return decode(token.slice(0, at) + other + token.slice(at + 1)) === undefined
      }),
    )
    for (const none of ['', 'a'.repeat(63), 'A'.repeat(64), `${encode('0'.repeat(48))} `])
      expect(decode(none)).toBeUndefined()
  })

  it('makes tokens of like content that look nothing alike', () => {
    const alike = (one: string, other: string) => [...one].filter((digit, at) => digit === other[at]).length
    fc.assert(
      fc.property(hex(47), (content) => {
        expect(alike(encode(`${content}0`), encode(`${content}1`))).toBeLessThan(24)
      }),
    )
  })

  it('makes tokens that say nothing, the same for the same words', () => {
    expect(opaqueToken('public token 1')).toMatch(/^[0-9a-f]{64}$/)
    expect(opaqueToken('public token 1')).toBe(opaqueToken('public token 1'))
    expect(opaqueToken('public token 1')).not.toBe(opaqueToken('public token 2'))
    expect(decode(opaqueToken('public token 1'))).toBeUndefined()
  })
})

describe('the token of a card', () => {
  it('leads to what may be known of the card, and to its outcome', () => {
    fc.assert(
      fc.property(digits(6), digits(4), outcomeTag, createdAt, serial, (bin, last4, tag, at, number) => {
        const token = { kind: 'card', card: cardFacts(bin, last4), outcomeTag: tag, createdAt: at } as const
        expect(readToken(writeToken(token, number))).toEqual(token)
      }),
    )
  })

  it('is the same for any card that differs in its hidden digits alone: the number cannot be in it', () => {
    const token = (number: string) => {
      const card = cardFacts(number.slice(0, 6), number.slice(-4))
      return writeToken({ kind: 'card', card, outcomeTag: undefined, createdAt: now }, 1)
    }
    expect(token('4242420000004242')).toBe(token('4242429999994242'))
  })

  it('stays what it is: a token of an older version of this bank is still good', () => {
    const card = cardFacts('220024', '4940')
    const token = 'f460506f0f450cfceabd79a9a11bdaef20d1ba38d917f011c54a2871ec892e24'
    expect(readToken(token)).toEqual({ kind: 'card', card, outcomeTag: outcomeTagOf('slow'), createdAt: now })
    expect(writeToken(readToken(token)!, 7)).toBe(token)
  })
})

describe('the token of an account', () => {
  it('leads to bank and account', () => {
    fc.assert(
      fc.property(digits(9), digits(20), createdAt, serial, (bik, account, at, number) => {
        const own = { kind: 'account', bik, account, createdAt: at } as const
        const token = writeToken(own, number)
        expect(readToken(token)).toEqual(own)
        expect(accountOf({ token, full_name: '', description: '' })).toMatchObject({ bik, account })
      }),
    )
  })

  it('that another bank made means the account of the docs’ example', () => {
    const token = '7'.repeat(64)
    const account = { bik: '044525974', account: '40817810400003869535' }
    expect(accountOf({ token, full_name: '', description: '' })).toEqual(account)
  })

  it('shows the first five digits and the last four', () => {
    expect(maskedAccount('40702810500000000025')).toBe('40702***0025')
  })
})

describe('the token of a payment', () => {
  it('leads to what was paid by, to its card if it has one, and to its outcome', () => {
    const card = fc.record({ source: fc.constant('card' as const), bin: digits(6), last4: digits(4) })
    const account = fc.record({ source: fc.constantFrom('faster_payment_system' as const, 'sber_pay' as const) })
    fc.assert(
      fc.property(fc.oneof(card, account), outcomeTag, createdAt, serial, (paidBy, tag, at, number) => {
        const facts = 'bin' in paidBy ? { card: cardFacts(paidBy.bin, paidBy.last4) } : {}
        const own = { kind: 'recurrent', source: paidBy.source, ...facts, outcomeTag: tag, createdAt: at } as const
        expect(readToken(writeToken(own, number))).toEqual(own)
      }),
    )
  })

  it('is not that of the card', () => {
    const token = { card: cardFacts('220024', '4940'), outcomeTag: undefined, createdAt: now }
    const [ofCard, ofPayment] = [
      writeToken({ kind: 'card', ...token }, 1),
      writeToken({ kind: 'recurrent', source: 'card', ...token }, 1),
    ]
    expect([readToken(ofCard)?.kind, readToken(ofPayment)?.kind]).toEqual(['card', 'recurrent'])
  })
})
