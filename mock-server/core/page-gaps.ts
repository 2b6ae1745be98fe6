import type { Violation } from '../../schemas/violation.ts'

/** What a page of the bank's documentation leaves out of an example, though the call needs it. */
interface PageGap {
  pointer: string
  /** The calls that somebody makes who follows that page. */
  calls: RegExp
  /** What to add. */
  advice: string
}

const pageGaps: readonly PageGap[] = [
  {
    pointer: '/amount_details',
    calls: /payout/,
    advice:
      'add "amount_details":{"amount":10000,"currency":"rub"}, in kopecks: this is 100 roubles; the example of the bank\'s page "Payouts by token" leaves it out',
  },
  {
    pointer: '/confirm_information',
    calls: /confirm/,
    advice:
      'send back the confirm_information of ready_to_confirm or session/status; the bank\'s page "Payouts by token" leaves it out, though it allows nominal and settlement accounts, which need it',
  },
]

/** A violation of a call, by its path, from somebody who may have followed such a page: with what to add. */
export const taughtAbout =
  (call: string) =>
  (violation: Violation): Violation => {
    if (violation.came !== 'nothing' || violation.advice !== undefined) return violation
    const gap = pageGaps.find(({ pointer, calls }) => pointer === violation.pointer && calls.test(call))
    return gap ? { ...violation, advice: gap.advice } : violation
  }
