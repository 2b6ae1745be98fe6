import { PayoutDetails } from '../../../../schemas/models/index.ts'

interface Union {
  discriminator?: { propertyName: string }
  oneOf?: readonly Branch[]
}
interface Branch extends Union {
  properties: Readonly<Record<string, Union & { const?: string }>>
}

/** `card/tokenized_card`, `wallet/steam`, `tax/tax_short`: every way to be paid, read from the model's tags. */
export const payoutMethods = (): string[] => branches(PayoutDetails as Union)

/** The same of a request's `payout_details`: a list of one, or of none where there are none. */
export function methodOf(request: unknown): string[] {
  if (!isRecord(request) || !isRecord(request.payout_details)) return []
  return [tagsOf(PayoutDetails as Union, request.payout_details).join('/')]
}

function branches(union: Union): string[] {
  const tag = union.discriminator?.propertyName
  if (tag === undefined) return ['']
  return union.oneOf!.flatMap(({ properties }) => {
    const name = properties[tag]!.const!
    return branches(properties[name] ?? {}).map((rest) => (rest === '' ? name : `${name}/${rest}`))
  })
}

function tagsOf(union: Union, value: Readonly<Record<string, unknown>>): string[] {
  const tag = union.discriminator?.propertyName
  if (tag === undefined) return []
  const name = String(value[tag])
  const branch = union.oneOf!.find(({ properties }) => properties[tag]!.const === name)
  const inside = value[name]
  return [name, ...tagsOf(branch?.properties[name] ?? {}, isRecord(inside) ? inside : {})]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
