type Value = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Value => typeof value === 'object' && value !== null

/** Every method that a tagged schema knows, as its tags lead to it: `card/bank_card`, `bank_account/ru`, `tax`. */
export function methodsOf(schema: unknown): string[] {
  if (!isRecord(schema) || !isRecord(schema.discriminator) || !Array.isArray(schema.oneOf)) return []
  const tag = String(schema.discriminator.propertyName)
  return schema.oneOf.flatMap(({ properties }: { properties: Record<string, Value> }) => {
    const name = String(properties[tag]!.const)
    const inner = methodsOf(properties[name])
    return inner.length === 0 ? [name] : inner.map((each) => `${name}/${each}`)
  })
}

/** The method of a payout or a payment, in the same words. */
export function methodOf(details: unknown): string {
  const tag = isRecord(details) ? (details.type ?? details.system_type) : undefined
  if (!isRecord(details) || typeof tag !== 'string') return ''
  const inner = methodOf(details[tag])
  return inner === '' ? tag : `${tag}/${inner}`
}
