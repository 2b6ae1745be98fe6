import type { BareMethod, ConfirmInformation, TransferDetails } from '../../../schemas/generated/types.ts'
import { toToken, type Violation } from '../../../schemas/violation.ts'
import type { Offering } from '../session/fold.ts'
import type { PayoutData } from '../state.ts'
import { accountOf, cardBehind } from '../tokens/tokens.ts'
import { bareMethod } from './bare-method.ts'

const method = '/transfer_details/payout_details'

/**
 * What may be missing from what is sent back: fields that the SDK's objects cannot hold (sdk-run: CardPaymentMethod is made of a card
 * alone, BankAccountRu knows no token), and the account behind a token, which is known but was not offered.
 */
const mayBeMissing: ReadonlySet<string> = new Set(
  ['/brand', '/last4', '/bin', '/country_iso3', '/card_id', '/ru/token', '/ru/bik', '/ru/account'].map(
    (field) => method + field,
  ),
)

/** What a field stands for where it is not there: the SDK's objects say it all the same (sdk: BankAccountRu; inferred: initiator). */
const standsFor: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  [`${method}/ru/is_fast`, false],
  [`${method}/initiator`, 'merchant'],
])

/** Currencies are the same in any case (docs: format). */
const anyCase = (pointer: string, value: unknown) =>
  pointer.endsWith('/currency') && typeof value === 'string' ? value.toLowerCase() : value

/** What is wrong with what a partner sends back, field by field; that it is compared is ours. `methodShown`: the partner was shown the method. */
export function echoProblem(
  { offer, data }: Offering,
  echoed: ConfirmInformation | undefined,
  methodShown: boolean,
): Violation | undefined {
  const { transfer_details, account_details } = offer
  if (!echoed) return transfer_details || account_details ? differs('', 'nothing') : undefined
  const sent = echoed.transfer_details?.payout_details
  if (!transfer_details || (!sent && !methodShown)) return firstDifference(offer, echoed)
  const known = { ...offer, transfer_details: { ...transfer_details, payout_details: methodOf(data) } }
  if (!sent) return firstDifference(known, echoed)
  const details: TransferDetails = { ...echoed.transfer_details, payout_details: settled(sent) }
  return firstDifference(known, { ...echoed, transfer_details: details })
}

/** The method of the payout with all that is known of it. */
function methodOf({ payout_details }: PayoutData): BareMethod {
  const bare = bareMethod(payout_details)
  if (!bare.ru) return bare
  const { bik, account } = accountOf(bare.ru)
  return { ...bare, ru: { ...bare.ru, bik, account } }
}

/** A method that is sent back, its card reduced to what the bank has kept of the one that was paid to. */
function settled(sent: BareMethod): BareMethod {
  const { type, bank_card, encrypted_card, ...rest } = sent
  if (type === 'bank_card' && bank_card) return { ...cardBehind({ type, bank_card }).card, ...rest }
  if (type === 'encrypted_card' && encrypted_card) return { ...cardBehind({ type, encrypted_card }).card, ...rest }
  return sent
}

/** Where what came first differs from what is known, key order aside; `undefined` if it does not. */
export function firstDifference(known: unknown, came: unknown, pointer = ''): Violation | undefined {
  if (known === undefined && came === standsFor.get(pointer)) return undefined
  if (came === undefined && (mayBeMissing.has(pointer) || known === standsFor.get(pointer))) return undefined
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
