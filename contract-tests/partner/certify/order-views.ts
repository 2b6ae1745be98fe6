import { setTimeout as sleep } from 'node:timers/promises'
import type { OrderRequest, Trigger } from './trigger.ts'
import { CaseFailed, NotExercised } from './verdicts.ts'

/** How an order ended at the bank. */
export type Ending = 'paid' | 'failed'

/** An order whose end is known, and what the bank said about it. */
export interface EndedOrder extends OrderRequest {
  /** Session and payout ids, error codes and their descriptions: they differ from order to order. */
  words: readonly string[]
}

export interface ViewOptions {
  order?: Trigger
  /** What the answer looks like for an order that was paid, or that failed. */
  orderPaid?: RegExp
  orderFailed?: RegExp
  patienceMs: number
  /** Orders that ended without trouble: two that were paid, one that failed. */
  samples(): Promise<Record<Ending, EndedOrder[]>>
}

const moments = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?|\b1\d{9}(\d{3})?(\.\d+)?\b/g
/** Of any session: one order may have been paid in several. */
const ids = /\b(ps|po|pm|rf)_\d+\b/g
const uuids = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi

/** What an answer says of how an order stands: without its reference and amount, ids, times and the bank's words about it. */
export function standing(answer: string, { reference, amount, words }: EndedOrder): string {
  const rubles = (amount / 100).toFixed(2)
  const amounts = [String(amount), rubles, rubles.replace('.', ','), String(amount / 100)]
  // Its own words first: a reference of digits looks like a moment. Its amounts last: a moment may hold their digits.
  const named = without(answer, [reference, ...words])
  const bare = [moments, uuids, ids].reduce((text, each) => text.replace(each, '…'), named)
  return without(bare, amounts)
}

/** Longest first: one may be part of another. */
const without = (text: string, words: readonly string[]): string =>
  words
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, '…'), text)

/**
 * Whether the partner knows how an order ended, by what it answers about it: as about an order that ended so without trouble, or by the patterns given.
 * Answers what could not be judged, and why. @throws {CaseFailed} where it shows something else
 */
export async function judgeView(options: ViewOptions, asked: EndedOrder, ending: Ending): Promise<string | undefined> {
  const { order, patienceMs } = options
  if (!order) return 'whether it knows how the order ended: give --order'
  const pattern = ending === 'paid' ? options.orderPaid : options.orderFailed
  const look = pattern ? byPattern(order, pattern, asked) : bySamples(options, order, asked, ending)
  const end = Date.now() + patienceMs
  for (;;) {
    const seen = await look()
    if (seen === undefined) return undefined
    if (Date.now() > end) {
      if ('unclear' in seen) return seen.unclear
      throw new CaseFailed(seen.wrong)
    }
    await sleep(100)
  }
}

/**
 * An order whose result nobody knows yet is not shown as one that failed. Judged only where the partner shows the two differently: one that tells no more
 * than whether an order was paid says nothing false. Answers what could not be judged. @throws {CaseFailed}
 */
export async function judgeOpen(options: ViewOptions, asked: EndedOrder, open: string): Promise<string | undefined> {
  const { order, orderFailed, patienceMs } = options
  if (!order) return 'whether it takes an unknown result for a failure: give --order'
  const isFailure = orderFailed
    ? async (shown: string) => orderFailed.test(shown)
    : async (shown: string) => standing(shown, asked) === (await failedAlone(options, order))
  if (await isFailure(open)) return undefined
  const end = Date.now() + patienceMs
  for (;;) {
    const shown = await order(asked)
    if (!(await isFailure(shown))) return undefined
    if (Date.now() > end)
      throw new CaseFailed(
        `the result is unknown (session status error), and the order is shown as one that failed: ${short(shown)}. The payout may have been made: whoever reads this, a shop or its staff, would pay again`,
      )
    await sleep(100)
  }
}

/** How an order that failed is shown, where one that was paid is shown otherwise. */
async function failedAlone({ samples }: ViewOptions, order: Trigger): Promise<string | undefined> {
  const { paid, failed } = await samples()
  const [first, other] = [await order(paid[0]!), await order(failed[0]!)]
  const shown = standing(other, failed[0]!)
  return shown === standing(first, paid[0]!) ? undefined : shown
}

/**
 * Whether an order is shown just now as one that was paid: by the pattern given, or as others are that were paid without trouble.
 * @throws {NotExercised} where that cannot be told
 */
export async function looksPaid(options: ViewOptions, asked: EndedOrder): Promise<boolean> {
  const { order, orderPaid, patienceMs } = options
  if (!order) throw new NotExercised('give --order, so that the kit can see whether the order is shown as paid')
  if (orderPaid) return orderPaid.test(await order(asked))
  const end = Date.now() + patienceMs
  for (;;) {
    const looks = await looksOf(options, order)
    if (!('unclear' in looks)) return standing(await order(asked), asked) === looks.paid
    if (Date.now() > end) throw new NotExercised(looks.unclear)
    await sleep(100)
  }
}

type Seen = { unclear: string } | { wrong: string } | undefined

const byPattern = (order: Trigger, pattern: RegExp, asked: EndedOrder) => async (): Promise<Seen> => {
  const shown = await order(asked)
  return pattern.test(shown)
    ? undefined
    : { wrong: `the order is shown as ${short(shown)}, which does not match ${pattern}` }
}

const bySamples =
  (options: ViewOptions, order: Trigger, asked: EndedOrder, ending: Ending) => async (): Promise<Seen> => {
    const looks = await looksOf(options, order)
    if ('unclear' in looks) return looks
    const expected = looks[ending]
    const shown = standing(await order(asked), asked)
    if (shown === expected) return undefined
    const wrong = `at the bank it ${ending === 'paid' ? 'was paid' : 'failed'}, and the order is shown as ${short(shown)}; one that ended so without trouble is shown as ${short(expected)} (if both mean the same: ${patterns})`
    return { wrong }
  }

/** How orders that were paid are shown, and those that failed, where that can be told. */
async function looksOf(
  { samples }: ViewOptions,
  order: Trigger,
): Promise<Record<Ending, string> | { unclear: string }> {
  const { paid, failed } = await samples()
  const show = async (each: EndedOrder) => standing(await order(each), each)
  const [first, second] = [await show(paid[0]!), await show(paid[1]!)]
  if (first !== second)
    return { unclear: `${unjudged} two paid orders are shown as ${short(first)} and ${short(second)}: ${patterns}` }
  const other = await show(failed[0]!)
  if (other === first)
    return { unclear: `${unjudged} a paid order and one that failed are both shown as ${short(first)}: ${patterns}` }
  return { paid: first, failed: other }
}

const unjudged = 'whether it knows how the order ended:'
const patterns = 'give --order-paid and --order-failed'
const short = (text: string) => text.trim().slice(0, 200)
