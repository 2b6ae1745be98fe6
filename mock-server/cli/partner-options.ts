import type { Source } from '../../contract-tests/partner/certify/stage-options.ts'
import { BadUsage } from './bad-usage.ts'
import { bankKeyOf, read } from './certify-options.ts'
import type { Io } from './command.ts'
import type { Values } from './flags.ts'

/** What is said of a partner and of the bank that it meets. @throws {BadUsage} */
export function partnerOptions(values: Values, { cwd }: Io) {
  const url = values['webhook-url']
  if (url === undefined)
    throw new BadUsage('--webhook-url: expected the address where the partner takes webhooks, got nothing')
  if (!URL.canParse(String(url))) throw new BadUsage(`--webhook-url: expected a URL, got ${JSON.stringify(url)}`)
  const triggers = {
    any: values.trigger,
    account: values['trigger-account'],
    nominal: values['trigger-nominal'],
    rko: values['trigger-rko'],
  }
  const given = Object.entries(triggers).flatMap(([name, text]) => (text === undefined ? [] : [[name, String(text)]]))
  const partnerKey =
    values['partner-key'] === undefined ? undefined : read('--partner-key', String(values['partner-key']), cwd)
  const bankKey = bankKeyOf(values['bank-key'], cwd)
  return {
    webhookUrl: String(url),
    port: Number(values.port ?? 8131),
    triggers: Object.fromEntries(given) as Partial<Record<Source, string>>,
    patienceMs: Number(values.patience ?? 5) * 1000,
    ...(values.order !== undefined && { order: String(values.order) }),
    ...patternOf('order-paid', 'orderPaid', values),
    ...patternOf('order-failed', 'orderFailed', values),
    ...(values.host !== undefined && { host: String(values.host) }),
    ...(values.project !== undefined && { project: String(values.project) }),
    ...(partnerKey !== undefined && { partnerKey }),
    ...(bankKey && { bankKey }),
  }
}

function patternOf<Name extends string>(flag: string, name: Name, values: Values): { [N in Name]?: RegExp } {
  const given = values[flag]
  if (given === undefined) return {}
  if (values.order === undefined)
    throw new BadUsage(`--${flag}: expected --order beside it: there is nothing to match without it`)
  try {
    return { [name]: new RegExp(String(given)) } as { [N in Name]?: RegExp }
  } catch (error) {
    throw new BadUsage(`--${flag}: expected a regular expression of JavaScript: ${(error as Error).message}`)
  }
}
