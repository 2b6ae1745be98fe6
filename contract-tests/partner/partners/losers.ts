import type { Habit } from './habits.ts'

export interface Loser {
  /** As `--loses` has it. */
  name: string
  does: string
  /** The case that is about it. */
  case: string
  /** What the message of that case has to say. */
  told: RegExp
  /** Habits whose switch says nothing about its fault, and why; it is judged in both positions all the same. */
  indifferentTo: Partial<Record<Habit, string>>
}

const nothingLost = { repeats: 'no answer is lost in its case' }

/** Ways of losing money, and one of believing anybody: each fails the case that is about it, and is told so in words that fit. */
export const losers: readonly Loser[] = [
  {
    name: 'second_loss',
    does: 'starts a new session after a second lost answer',
    case: 'M9',
    told: /paid [2-6] times/,
    indifferentTo: {},
  },
  {
    name: 'confirm_lost',
    does: 'pays again when the answer to confirm is lost',
    case: 'M10',
    told: /paid 2 times/,
    indifferentTo: { repeats: 'it neither asks nor repeats after the loss that its case makes: it pays' },
  },
  {
    name: 'confirms_late',
    does: 'confirms again 1.5 s later',
    case: 'W2',
    told: /confirmed 2 times/,
    indifferentTo: nothingLost,
  },
  {
    name: 'pays_late',
    does: 'pays again 3 s after a lost answer',
    case: 'M1',
    told: /paid 2 times/,
    indifferentTo: {},
  },
  {
    name: 'refused_repeat',
    does: 'takes the refusal of a repeat for a failure',
    case: 'M1',
    told: /paid 2 times/,
    indifferentTo: { repeats: 'it is the answer to a repeat that it misreads, so it repeats in either position' },
  },
  {
    name: 'forgets',
    does: 'shows an order as open for ever after a lost answer',
    case: 'M1',
    told: /the order is shown as/,
    indifferentTo: { repeats: 'it neither asks nor repeats: it forgets' },
  },
  {
    name: 'reserialises',
    does: 'checks the signature over re-encoded JSON',
    case: 'W15',
    told: /escaped, was answered 4/,
    indifferentTo: { ...nothingLost, works_first: 'it refuses the webhook before there is any work' },
  },
  {
    name: 'confirms_unknown',
    does: 'confirms sessions that it does not know',
    case: 'W14',
    told: /confirmed a session that it does not know/,
    indifferentTo: { ...nothingLost, polls: 'it does not ask about a session that it does not know' },
  },
  {
    name: 'pays_on_500',
    does: 'pays again after a 5xx',
    case: 'M3',
    told: /paid (2 times|again)/,
    indifferentTo: { repeats: 'it neither asks nor repeats after a 5xx: it pays' },
  },
  {
    name: 'pays_on_error',
    does: 'pays again when the session says error',
    case: 'M5',
    told: /paid/,
    indifferentTo: nothingLost,
  },
]
