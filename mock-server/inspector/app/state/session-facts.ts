import { isObject, type Loose } from './loose.ts'
import { present } from './present.ts'
import type { SessionItem, SessionRow } from './rows.ts'
import { timeOf } from './time-of.ts'

/** Characters of a partner's text that are kept for a line and for the search. */
const KEPT = 300

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce((each, key) => (isObject(each) ? each[key] : undefined), value)

const textAt = (value: unknown, ...path: string[]): string | undefined => {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

type Facts = Pick<
  SessionRow,
  'status' | 'nextAction' | 'createdAt' | 'updatedAt' | 'amount' | 'currency' | 'recipient' | 'order'
>

/** What a line about a session says, of all that the bank shows of it. */
export function factsOf({ session }: SessionItem): Facts {
  const shown = session as unknown as Loose
  const operation = operationsIn(shown)[0]
  const amount = at(operation, 'amount_details', 'amount')
  return {
    status: session.status,
    createdAt: timeOf(textAt(shown, 'created_at') ?? ''),
    updatedAt: timeOf(textAt(shown, 'updated_at') ?? textAt(shown, 'created_at') ?? ''),
    ...present({
      nextAction: textAt(shown, 'next_action'),
      amount: typeof amount === 'number' ? amount : undefined,
      currency: textAt(operation, 'amount_details', 'currency'),
      recipient: recipientOf(operation)?.slice(0, KEPT),
      order: orderOf(shown, operation)?.slice(0, KEPT),
    }),
  }
}

/** Payouts and payments, by the names of either version. */
const operationsIn = (shown: Loose): Loose[] =>
  ['payout_list', 'payment_list', 'payments', 'acquiring_payments', 'payouts'].flatMap((name) => {
    const list = shown[name]
    return Array.isArray(list) ? list.filter(isObject) : []
  })

function recipientOf(operation: Loose | undefined): string | undefined {
  const who = ['recipient', 'sender'].map((role) => at(operation, 'participant_details', role)).find(isObject)
  const means = ['payout_details', 'payment_details', 'payment_method'].map((name) => operation?.[name]).find(isObject)
  const name = textAt(who, 'full_name') ?? textAt(who, 'company_name') ?? textAt(who, 'reference')
  const said = [name, meansOf(means)].filter((each) => each !== undefined).join(' · ')
  return said === '' ? undefined : said
}

/** Where the money goes to or comes from: a card by its last digits, an account, a number. */
function meansOf(means: Loose | undefined): string | undefined {
  const type = textAt(means, 'type')
  if (!means || type === undefined) return undefined
  const last4 = textAt(means, type, 'last4')
  if (last4 !== undefined) return `${textAt(means, type, 'brand') ?? type} ••${last4}`
  return [type, ...leavesOf(means[type])].slice(0, 3).join(' ')
}

/** The texts inside, outermost first. */
const leavesOf = (value: unknown): string[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => (key === 'type' ? [] : leavesOf(inner)))
    : typeof value === 'string'
      ? [value]
      : []

/** Partners name their orders in the metadata, which is any text, or in a reference. */
function orderOf(shown: Loose, operation: Loose | undefined): string | undefined {
  const metadata = textAt(operation, 'metadata') ?? textAt(shown, 'metadata')
  return (metadata && (orderIn(metadata) ?? metadata)) || textAt(operation, 'customer', 'reference')
}

function orderIn(metadata: string): string | undefined {
  try {
    const found = Object.entries(JSON.parse(metadata)).find(([key]) => /order|reference|id$/i.test(key))?.[1]
    return found === undefined ? undefined : String(found)
  } catch {
    return undefined
  }
}
