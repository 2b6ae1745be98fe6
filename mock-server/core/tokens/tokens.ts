import type { BankAccountRu, Card } from '../../../schemas/generated/types.ts'
import { type CardFacts, cardFacts, factsOf, testCard } from '../cards/card-facts.ts'
import type { Micros } from '../time/time.ts'
import { decode, digest, encode } from './token-code.ts'

/** A card that the bank was told once. Of its number no more than bin and last four digits are in the token. */
interface CardToken {
  kind: 'card'
  card: CardFacts
  /** `outcomeTagOf()` the outcome that the number leads to, if it leads to one. */
  outcomeTag: string | undefined
  createdAt: Micros
}

/** An account that the bank was told once. */
interface AccountToken {
  kind: 'account'
  bik: string
  account: string
  createdAt: Micros
}

/** What a payment left behind, to be paid by again: a card, or an account that the bank knows nothing else of. */
export interface RecurrentToken {
  kind: 'recurrent'
  source: RecurrentSource
  /** Where a card was paid by. */
  card?: CardFacts
  outcomeTag: string | undefined
  createdAt: Micros
}

/** In the order of the digits that stand for them in tokens. */
const sources = ['card', 'faster_payment_system', 'sber_pay'] as const
export type RecurrentSource = (typeof sources)[number]

export type OwnToken = CardToken | AccountToken | RecurrentToken

/** 1 character of kind, 29 of what it stands for, 13 of the time, 5 of a serial number. */
const layout = /^([1-6])([0-9a-f]{29})([0-9a-f]{13})[0-9a-f]{5}$/
/** From 2112 on the time needs a bit more: it is in the kind, which has a second digit for it. */
const digitOf: Readonly<Record<OwnToken['kind'], readonly [soon: string, late: string]>> = {
  card: ['1', '3'],
  account: ['2', '4'],
  recurrent: ['5', '6'],
}
const TIME_BEYOND = 2 ** 52
const noOutcome = '0'.repeat(8)
const noCard = '0'.repeat(10)

/**
 * The name of an outcome as eight characters that do not change when other outcomes come or go. The word it is mixed with is part of
 * every token made so far: with another one they would forget their outcomes.
 */
export const outcomeTagOf = (name: string): string => digest('fate', name)

/** A token of 64 characters; `serial` tells two tokens of one card apart. */
export function writeToken(token: OwnToken, serial: number): string {
  const digit = digitOf[token.kind][token.createdAt < TIME_BEYOND ? 0 : 1]
  const time = (token.createdAt % TIME_BEYOND).toString(16).padStart(13, '0')
  const number = (serial % 0x100000).toString(16).padStart(5, '0')
  return encode(digit + contentOf(token).padEnd(29, '0') + time + number)
}

function contentOf(token: OwnToken): string {
  if (token.kind === 'account') return token.bik + token.account
  const { card, outcomeTag = noOutcome } = token
  const payable = (card ? card.bin + card.last4 : noCard) + outcomeTag
  return token.kind === 'card' ? payable : payable + sources.indexOf(token.source)
}

/** What a token of ours stands for; `undefined` for one that this bank did not make. */
export function readToken(token: string): OwnToken | undefined {
  const [, digit = '', about, time] = layout.exec(decode(token) ?? '') ?? []
  if (about === undefined || time === undefined) return undefined
  const isOf = (kind: OwnToken['kind']) => digitOf[kind].includes(digit)
  const isLate = Object.values(digitOf).some(([, late]) => late === digit)
  const createdAt = Number.parseInt(time, 16) + (isLate ? TIME_BEYOND : 0)
  if (isOf('account')) return { kind: 'account', bik: about.slice(0, 9), account: about.slice(9), createdAt }
  const card = cardFacts(about.slice(0, 6), about.slice(6, 10))
  const tag = about.slice(10, 18)
  const outcomeTag = tag === noOutcome ? undefined : tag
  if (isOf('card')) return { kind: 'card', card, outcomeTag, createdAt }
  const source = sources[Number(about[18])]
  return source && { kind: 'recurrent', source, ...(source === 'card' && { card }), outcomeTag, createdAt }
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
