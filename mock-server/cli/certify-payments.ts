import type { CertifyOptions } from '../../contract-tests/partner/certify/certify-partner.ts'
import { BadUsage } from './bad-usage.ts'
import type { Flags, Values } from './flags.ts'

/** What certify has to be told of a partner that takes payments. */
export const paymentFlags = {
  'trigger-payment': {
    type: 'string',
    value: 'DO',
    help: 'makes the partner begin a payment that comes in for {reference}; without it payments are not exercised',
  },
  'trigger-capture': { type: 'string', value: 'DO', help: 'makes it take what is held, where it does not by itself' },
  'trigger-refund': { type: 'string', value: 'DO', help: 'makes it give {amount} of {reference} back to the payer' },
  'payer-page': {
    type: 'string',
    value: 'CALL',
    help: "'GET URL' of the page that sends a payer on to the bank (default: what --trigger-payment answers)",
  },
  'ships-held': { type: 'boolean', help: 'an order counts as paid as soon as its money is held' },
} as const satisfies Flags

/** @throws {BadUsage} for what says something of payments where none is begun, and for a page that no browser can open */
export function paymentOptions(values: Values): Pick<CertifyOptions, 'triggers' | 'payerPage' | 'shipsHeld'> {
  const { 'trigger-payment': payment, 'payer-page': payerPage } = values
  const idle = Object.keys(paymentFlags).find((flag) => values[flag] !== undefined)
  if (payment === undefined && idle !== undefined)
    throw new BadUsage(`--${idle}: expected --trigger-payment beside it: no payment is begun without it`)
  if (payerPage !== undefined && !/^(GET|POST)\s+https?:\/\/\S+/.test(String(payerPage)))
    throw new BadUsage(
      `--payer-page: expected a call that a browser makes, as GET http://127.0.0.1:3000/checkout/{reference}, got ${JSON.stringify(payerPage)}`,
    )
  const steps = { payment, capture: values['trigger-capture'], refund: values['trigger-refund'] }
  const triggers = Object.entries(steps).flatMap(([name, text]) => (text === undefined ? [] : [[name, String(text)]]))
  return {
    triggers: Object.fromEntries(triggers),
    ...(payerPage !== undefined && { payerPage: String(payerPage) }),
    ...(values['ships-held'] === true && { shipsHeld: true }),
  }
}
