import type { Amount, RevenueSplitItem } from '../../../schemas/generated/types.ts'
import { describeValue, firstViolations, type Violation } from '../../../schemas/violation.ts'

/** Shares are counted in ten-thousandths of a percent of minor units: exact, whatever the percentage. */
const WHOLE = 1_000_000n
const percentage = /^(\d{1,3})(?:\.(\d{1,4}))?$/

/** `10.5` is 105,000 of a million; `undefined` for what is no share. */
function millionthsOf(percent: string): bigint | undefined {
  const [, whole, fraction = ''] = percentage.exec(percent) ?? []
  if (whole === undefined) return undefined
  const millionths = BigInt(whole + fraction.padEnd(4, '0'))
  return millionths > 0n && millionths <= WHOLE ? millionths : undefined
}

/** What an item says outright; nothing for the one that gets what the others leave. */
function shareOf({ percent, amount }: RevenueSplitItem, total: Amount): bigint {
  if (amount) return BigInt(amount.amount) * WHOLE
  return percent === undefined ? 0n : millionthsOf(percent)! * BigInt(total.amount)
}

const pointer = '/revenue_split_info'

/** What is wrong with the shares of an amount (ours: the SDK names the fields, and no page says what the bank checks). */
export function splitProblems(items: readonly RevenueSplitItem[], total: Amount): Violation[] {
  const wrong = firstViolations(items.flatMap((item, at) => itemProblems(item, total, `${pointer}/${at}`)))
  if (wrong.length > 0 || items.length === 0) return wrong
  const remaining = items.filter(({ remains }) => remains).length
  const said = items.reduce((sum, item) => sum + shareOf(item, total), 0n)
  const whole = BigInt(total.amount) * WHOLE
  if (remaining > 1) return [{ pointer, expected: 'one item with remains: true at the most', came: String(remaining) }]
  if (said > whole)
    return [{ pointer, expected: `shares of ${total.amount} in all at the most`, came: minorUnits(said) }]
  if (said < whole && remaining === 0)
    return [{ pointer, expected: `shares of ${total.amount} in all, or remains: true of one`, came: minorUnits(said) }]
  return []
}

const ways = 'one of percent, amount and remains: true'

function itemProblems({ percent, amount, remains }: RevenueSplitItem, total: Amount, at: string): Violation[] {
  const said = Object.entries({ percent, amount, remains: remains || undefined })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
  if (said.length !== 1) return [{ pointer: at, expected: ways, came: said.join(' and ') || 'none' }]
  if (percent !== undefined && millionthsOf(percent) === undefined) {
    const expected = 'a number above 0 and up to 100, with four decimals at the most'
    return [{ pointer: `${at}/percent`, expected, came: describeValue(percent) }]
  }
  if (amount && amount.currency.toLowerCase() !== total.currency.toLowerCase())
    return [{ pointer: `${at}/amount/currency`, expected: total.currency, came: describeValue(amount.currency) }]
  return []
}

/** `9999.99`: two decimals show that a fraction is missing. */
function minorUnits(share: bigint): string {
  const hundredths = (share * 100n) / WHOLE
  const fraction = hundredths % 100n
  return `${hundredths / 100n}${fraction === 0n ? '' : `.${String(fraction).padStart(2, '0')}`}`
}

/**
 * The shares with the amount of each: together they are the whole, to the last minor unit. Fractions are cut off; what that leaves is for
 * the item that gets the rest, or one minor unit each for those that lost the largest fractions (ours).
 */
export function splitOf(items: readonly RevenueSplitItem[], total: Amount): RevenueSplitItem[] {
  const shares = items.map((item) => shareOf(item, total))
  const left = Number(BigInt(total.amount) - shares.reduce((sum, share) => sum + share / WHOLE, 0n))
  const lost = shares.map((share, at) => ({ at, fraction: share % WHOLE }))
  const byFraction = lost.toSorted((one, other) => Number(other.fraction - one.fraction) || one.at - other.at)
  const roundedUp = new Set(byFraction.slice(0, left).map(({ at }) => at))
  const hasRest = items.some(({ remains }) => remains)
  return items.map((item, at) => {
    const more = hasRest ? (item.remains ? left : 0) : Number(roundedUp.has(at))
    return { ...item, amount: { amount: Number(shares[at]! / WHOLE) + more, currency: total.currency } }
  })
}
