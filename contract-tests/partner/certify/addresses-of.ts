import type { CertifyOptions } from './certify-partner.ts'
import { addressOf } from './trigger.ts'

/** Where the partner has to listen, by the name of the flag that says so. */
export function addressesOf({
  webhookUrl,
  triggers = {},
  order,
  payerPage,
}: Pick<CertifyOptions, 'webhookUrl' | 'triggers' | 'order' | 'payerPage'>): { given: string; url: string }[] {
  const named = Object.entries({ ...triggers, order, 'payer-page': payerPage }).flatMap(([name, trigger]) => {
    const url = typeof trigger === 'string' ? addressOf(trigger) : undefined
    const given = name in triggers ? (name === 'any' ? '--trigger' : `--trigger-${name}`) : `--${name}`
    return url === undefined ? [] : [{ given, url }]
  })
  return [{ given: '--webhook-url', url: webhookUrl }, ...named]
}
