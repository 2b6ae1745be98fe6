import type { Card, TokenInfo } from '../../../schemas/generated/types.ts'
import { DAY, type Micros, timestamp } from '../time/time.ts'
import type { View } from '../view.ts'
import { endOf, findPublicToken, isActive } from './public-tokens.ts'
import { accountOf, cardBehind, maskedAccount, readToken } from './tokens.ts'

/** How long tokens are said to last; the bank does not hold a payer to it (docs: transfer-recurrent; the length is ours). */
const TERM = 3 * 365 * DAY

/** 2025-01-01: when tokens were made of which the bank knows nothing else. */
const LONG_AGO: Micros = 1_735_689_600_000_000

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

/** Every recurrent token is known and good: they come from payments, of which a payout-only partner shows the bank nothing. */
export const recurrentTokenInfo = (token: string): TokenInfo => ({
  type: 'recurrent_token',
  token,
  ...term(LONG_AGO),
  is_active: true,
})

export function accountTokenInfo(token: string): TokenInfo {
  const { account } = accountOf({ token, full_name: '', description: '' })
  const createdAt = readToken(token)?.createdAt ?? LONG_AGO
  return { type: 'bank_account_ru_token', ...term(createdAt), masked_account: maskedAccount(account) }
}
