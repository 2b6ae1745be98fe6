import type { ConfirmInformation, TransferDetails } from '../../../schemas/generated/types.ts'
import { toToken, type Violation } from '../../../schemas/violation.ts'
import type { PayoutData } from '../state.ts'
import { bareMethod, methodOf, methods } from './index.ts'

const method = '/transfer_details/payout_details'

/** What may be missing from what is sent back: fields that the SDK's objects cannot hold, and what is known but was not offered. */
const mayBeMissing: ReadonlySet<string> = new Set(
  methods.flatMap(({ mayBeMissing: fields = [] }) => fields.map((field) => method + field)),
)

/** What a field stands for where it is not there. */
const defaults: ReadonlyMap<string, unknown> = new Map(
  methods.flatMap(({ defaults: fields = {} }) =>
    Object.entries(fields).map(([field, value]): [string, unknown] => [method + field, value]),
  ),
)

/** Currencies are the same in any case (docs: format). */
const anyCase = (pointer: string, value: unknown) =>
  pointer.endsWith('/currency') && typeof value === 'string' ? value.toLowerCase() : value

/** A payout with what it was offered. */
interface Offered {
  offer?: ConfirmInformation
  data: PayoutData
}

/** What is wrong with what a partner sends back, field by field; that it is compared is ours. `methodShown`: the partner was shown the method. */
export function echoProblem(
  { offer = {}, data }: Offered,
  echoed: ConfirmInformation | undefined,
  methodShown: boolean,
): Violation | undefined {
  const { transfer_details, account_details } = offer
  if (!echoed) return transfer_details || account_details ? differs('', 'nothing') : undefined
  const sent = echoed.transfer_details?.payout_details
  if (!transfer_details || (!sent && !methodShown)) return firstDifference(offer, echoed)
  const { payout_details: paid } = data
  const paidBy = methodOf(paid)
  const known = {
    ...offer,
    transfer_details: { ...transfer_details, payout_details: paidBy?.known?.(paid) ?? bareMethod(paid) },
  }
  if (!sent) return firstDifference(known, echoed)
  const details: TransferDetails = { ...echoed.transfer_details, payout_details: paidBy?.reduce?.(sent) ?? sent }
  return firstDifference(known, { ...echoed, transfer_details: details })
}

/** Where what came first differs from what is known, key order aside; `undefined` if it does not. */
export function firstDifference(known: unknown, came: unknown, pointer = ''): Violation | undefined {
  if (known === undefined && came === defaults.get(pointer)) return undefined
  if (came === undefined && (mayBeMissing.has(pointer) || known === defaults.get(pointer))) return undefined
  if (Object.is(anyCase(pointer, known), anyCase(pointer, came))) return undefined
  if (came === undefined) return differs(pointer, 'nothing')
  if (known === undefined) return differs(pointer, 'something that was not offered')
  if (!isContainer(known) || !isContainer(came) || Array.isArray(known) !== Array.isArray(came))
    return differs(pointer, 'something else')
  for (const key of new Set([...Object.keys(known), ...Object.keys(came)])) {
    const difference = firstDifference(known[key], came[key], `${pointer}/${toToken(key)}`)
    if (difference) return difference
  }
  return undefined
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const differs = (pointer: string, came: string): Violation => ({
  pointer: `/confirm_information${pointer}`,
  expected: pointer.startsWith(method)
    ? 'the method that the payout was started with, without its outer {"type":…}'
    : 'the confirm_information of ready_to_confirm, sent back unchanged',
  came,
})
