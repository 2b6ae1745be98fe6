import { setTimeout as sleep } from 'node:timers/promises'
import type { AskedOrder } from '../case-log.ts'
import type { Stage } from '../stage.ts'
import { callFor } from '../trigger.ts'
import { NotExercised } from '../verdicts.ts'
import { Browser, type Page } from './browser.ts'
import { isPartners } from './partner-hosts.ts'

/** The payer of one order at the partner's pages: a browser, and the page that is to lead it to the bank. */
interface Journey {
  browser: Browser
  /** The partner was made to begin the payment. */
  begin(): Promise<void>
  /** The page, as it is now; undefined where it was not answered in time. */
  page(): Promise<Page | undefined>
  /** What the user has given that page by. */
  given: string
}

/** By `--payer-page`, or else by what `--trigger-payment` answers to a browser. @throws {NotExercised} where neither is an HTTP call */
export function journeyOf(stage: Stage, asked: AskedOrder): Journey {
  const { payerPage, checkout, patienceMs, signal } = stage.options
  const browser = new Browser(isPartners(stage.options), signal)
  if (payerPage) {
    const { url, init } = callFor(payerPage, asked)
    return {
      browser,
      given: '--payer-page',
      begin: async () => void (await stage.ask('payment', asked)),
      page: () => browser.open(url, init).catch(() => undefined),
    }
  }
  if (!checkout)
    throw new NotExercised(
      'give --payer-page, the page that a payer is sent on from: what --trigger-payment answers is not seen',
    )
  const { url, init } = callFor(checkout, asked)
  let answer: Promise<Page | undefined> | undefined
  return {
    browser,
    given: '--trigger-payment',
    // It may be answered only when the bank has said where the payer has to go.
    async begin() {
      answer = browser.open(url, init).catch(() => undefined)
    },
    page: async () => Promise.race([answer, sleep(patienceMs, undefined)]),
  }
}
