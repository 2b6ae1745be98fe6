import type { BankAccountRu, Card } from '../../../schemas/generated/types.ts'
import { type CardFacts, cardFacts, factsOf, testCard } from '../cards/card-facts.ts'
import type { Micros } from '../time/time.ts'
import { decode, digest, encode } from './token-code.ts'

/** A card that the bank was told once. Of its number no more than bin and last four digits are in the token. */
export interface CardToken {
  kind: 'card'
  card: CardFacts
  /** `outcomeTagOf()` the outcome that the number leads to, if it leads to one. */
  outcomeTag: string | undefined
  createdAt: Micros
}

/** An account that the bank was told once. */
export interface AccountToken {
  kind: 'account'
  bik: string
  account: string
  createdAt: Micros
}

export type OwnToken = CardToken | AccountToken

/** 1 character of kind, 29 of what it stands for, 13 of the time, 5 of a serial number. From 2112 on the time needs a bit more: it is in the kind. */
const layout = /^([1-4])([0-9a-f]{29})([0-9a-f]{13})[0-9a-f]{5}$/
const TIME_BEYOND = 2 ** 52
const noOutcome = '0'.repeat(8)

/**
 * The name of an outcome as eight characters that do not change when other outcomes come or go. The word it is mixed with is part of
 * every token made so far: with another one they would forget their outcomes.
 */
export const outcomeTagOf = (name: string): string => digest('fate', name)

/** A token of 64 characters; `serial` tells two tokens of one card apart. */
export function writeToken(token: OwnToken, serial: number): string {
  const isLate = token.createdAt >= TIME_BEYOND
  const time = (token.createdAt % TIME_BEYOND).toString(16).padStart(13, '0')
  const number = (serial % 0x100000).toString(16).padStart(5, '0')
  if (token.kind === 'account') return encode(`${isLate ? 4 : 2}${token.bik}${token.account}${time}${number}`)
  const { bin, last4 } = token.card
  return encode(`${isLate ? 3 : 1}${(bin + last4 + (token.outcomeTag ?? noOutcome)).padEnd(29, '0')}${time}${number}`)
}

/** What a token of ours stands for; `undefined` for one that this bank did not make. */
export function readToken(token: string): OwnToken | undefined {
  const [, kind, about, time] = layout.exec(decode(token) ?? '') ?? []
  if (about === undefined || time === undefined) return undefined
  const isLate = kind === '3' || kind === '4'
  const createdAt = Number.parseInt(time, 16) + (isLate ? TIME_BEYOND : 0)
  if (kind === '2' || kind === '4')
    return { kind: 'account', bik: about.slice(0, 9), account: about.slice(9), createdAt }
  const outcomeTag = about.slice(10, 18)
  const card = cardFacts(about.slice(0, 6), about.slice(6, 10))
  return { kind: 'card', card, outcomeTag: outcomeTag === noOutcome ? undefined : outcomeTag, createdAt }
}

/**
 * The card that a partner means, whichever way it gave it, and the tag of the outcome that its token bears; a hash or a token that is not
 * the bank's own means the docs' test card.
 */
export function cardBehind(card: Card): Pick<CardToken, 'card' | 'outcomeTag'> {
  if (card.type === 'bank_card') return { card: factsOf(card.bank_card.number), outcomeTag: undefined }
  const own = card.type === 'tokenized_card' ? readToken(card.tokenized_card.token) : undefined
  return own?.kind === 'card' ? own : { card: testCard, outcomeTag: undefined }
}

/** The account behind every token that the bank did not make itself: one of the docs' examples. */
const testAccount = { bik: '044525974', account: '40817810400003869535' }

/** The account that a payout goes to, whether it was given by number or by token. */
export function accountOf({ bik, account, token }: BankAccountRu): { bik: string; account: string } {
  if (token === undefined) return { bik: bik!, account: account! }
  const own = readToken(token)
  return own?.kind === 'account' ? own : testAccount
}

/** How an account is shown where its number may not be: the first five digits and the last four (docs: payout-tokenized-account). */
export const maskedAccount = (account: string): string => `${account.slice(0, 5)}***${account.slice(-4)}`
