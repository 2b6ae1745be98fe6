import type { Violation } from '../../schemas/violation.ts'

/** What a page of the bank's documentation leaves out of an example, though the call needs it: by the field, what to add. */
const pageGaps: ReadonlyMap<string, string> = new Map([
  [
    '/amount_details',
    'add "amount_details":{"amount":10000,"currency":"rub"}, in kopecks: this is 100 roubles; the example of the bank\'s page "Payouts by token" leaves it out',
  ],
  [
    '/confirm_information',
    'send back the confirm_information of ready_to_confirm or session/status; the bank\'s page "Payouts by token" leaves it out, though it allows nominal and settlement accounts, which need it',
  ],
])

/** A violation by somebody who may have followed such a page: with what to add. */
export function taughtByPages(violation: Violation): Violation {
  const advice = violation.came === 'nothing' ? pageGaps.get(violation.pointer) : undefined
  return advice === undefined || violation.advice !== undefined ? violation : { ...violation, advice }
}
