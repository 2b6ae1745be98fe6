import type { FiscalizationDetails } from '../../../schemas/generated/types.ts'
import { describeValue, type Violation } from '../../../schemas/violation.ts'
import type { Shared } from '../state.ts'
import { type Micros, timestamp } from '../time/time.ts'
import { taxpayerOf, YEARLY_LIMIT } from './taxpayers.ts'

/** Kopecks that each self-employed person has earned, or is about to, by `tax number, year`. */
export type Incomes = Readonly<Record<string, number>>

/** Income of one person in one year, counted before it is registered so that two payouts at once cannot pass the limit. */
export interface DeclaredIncome {
  of: string
  amount: number
}

/** What a service costs, times how many there were (docs: methods, the sum of services; that the price is for one is ours). */
export const totalOf = ({ professional_income_taxpayer: { services } }: FiscalizationDetails): number =>
  services.reduce((sum, { amount_details, quantity = 1 }) => sum + amount_details.amount * quantity, 0)

/** Services in other currencies: the tax service counts roubles, and a dollar is not a kopeck (ours; docs: selfemployed-payout has roubles alone). */
export const notInRoubles = ({ professional_income_taxpayer: { services } }: FiscalizationDetails): Violation[] =>
  services.flatMap(({ amount_details: { currency } }, at) =>
    currency.toLowerCase() === 'rub'
      ? []
      : [{ pointer: `${SERVICES}/${at}/amount_details/currency`, expected: 'rub', came: describeValue(currency) }],
  )

/** Where services stand in a body. */
export const SERVICES = '/fiscalization_details/professional_income_taxpayer/services'

/** The income counted, or the code of why it cannot be registered (docs: selfemployed-payout, errors). */
export function declareIncome(
  { incomes }: Readonly<Shared>,
  details: FiscalizationDetails,
  now: Micros,
): { incomes: Incomes; declared: DeclaredIncome } | TaxRefusal {
  const { tax_reference } = details.professional_income_taxpayer
  const { professional, linked, earned, unreachable } = taxpayerOf(tax_reference)
  if (unreachable) return 'npd_service_internal_error'
  if (!professional) return 'taxpayer_unknown'
  if (!linked) return 'taxpayer_not_bound'
  const of = `${tax_reference}, ${timestamp(now).slice(0, 4)}`
  const amount = totalOf(details)
  const sum = (incomes[of] ?? 0) + amount
  if (earned + sum > YEARLY_LIMIT) return 'taxpayer_income_exceeds_amount_limit'
  return { incomes: { ...incomes, [of]: sum }, declared: { of, amount } }
}

type TaxRefusal =
  | 'npd_service_internal_error'
  | 'taxpayer_unknown'
  | 'taxpayer_not_bound'
  | 'taxpayer_income_exceeds_amount_limit'

/** The payout failed: nothing was earned. */
export const withdrawIncome = ({ incomes }: Readonly<Shared>, { of, amount }: DeclaredIncome): Incomes => ({
  ...incomes,
  [of]: (incomes[of] ?? 0) - amount,
})
