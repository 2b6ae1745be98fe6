import type { Card, TokenInfo } from '../../../schemas/generated/types.ts'
import { DAY, type Micros, timestamp } from '../time/time.ts'
import type { View } from '../view.ts'
import { endOf, findPublicToken, isActive } from './public-tokens.ts'
import { LONG_AGO, termOf } from './recurrent-tokens.ts'
import { accountOf, cardBehind, maskedAccount, readToken } from './tokens.ts'

/** How long account tokens are said to last (ours). */
const TERM = 3 * 365 * DAY

const term = (createdAt: Micros, end = createdAt + TERM) => ({
  created_at: timestamp(createdAt),
  finished_at: timestamp(end),
})

/** A card: by its hash, its token or, though nobody needs to, its number, which is not shown. */
export function cardInfo(card: Card): TokenInfo {
  const { brand = 'unknown', last4, country_iso3 } = cardBehind(card).card
  return {
    type: 'card',
    ...(card.type === 'encrypted_card' && { number_hash: card.encrypted_card.number_hash }),
    ...(card.type === 'tokenized_card' && { token: card.tokenized_card.token }),
    brand,
    last4,
    ...(country_iso3 !== undefined && { country_iso3 }),
  }
}

/** `undefined` for a token that the project was not given. */
export function publicTokenInfo({ shared, now }: View, token: string): TokenInfo | undefined {
  const found = findPublicToken(shared, token)
  if (!found) return undefined
  return { type: 'public_token', token, ...term(found.createdAt, endOf(found)), is_active: isActive(found, now) }
}

/** What recurrent/status tells, its times written as everywhere else in token/info. */
export function recurrentTokenInfo({ shared }: View, token: string): TokenInfo {
  const { createdAt, finishedAt, isActive } = termOf(shared, token)
  return { type: 'recurrent_token', token, ...term(createdAt, finishedAt), is_active: isActive }
}

export function accountTokenInfo(token: string): TokenInfo {
  const { account } = accountOf({ token, full_name: '', description: '' })
  const createdAt = readToken(token)?.createdAt ?? LONG_AGO
  return { type: 'bank_account_ru_token', ...term(createdAt), masked_account: maskedAccount(account) }
}
