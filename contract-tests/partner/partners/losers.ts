export interface Loser {
  /** As `--loses` has it. */
  name: string
  does: string
  /** The case that is about it. */
  case: string
  /** What the message of that case has to say. */
  told: RegExp
}

/** Ways of losing money, and one of believing anybody: each fails the case that is about it, and is told so in words that fit. */
export const losers: readonly Loser[] = [
  { name: 'second_loss', does: 'starts a new session after a second lost answer', case: 'M9', told: /paid 2 times/ },
  { name: 'confirm_lost', does: 'pays anew when the answer to confirm is lost', case: 'M10', told: /paid 2 times/ },
  { name: 'confirms_late', does: 'confirms again 1.5 s later', case: 'W2', told: /confirmed 2 times/ },
  { name: 'pays_late', does: 'pays again 3 s after a lost answer', case: 'M1', told: /paid 2 times/ },
  { name: 'refused_repeat', does: 'takes the refusal of a repeat for a failure', case: 'M1', told: /paid 2 times/ },
  {
    name: 'forgets',
    does: 'shows an order as open for ever after a lost answer',
    case: 'M1',
    told: /the order is shown as/,
  },
  {
    name: 'reserialises',
    does: 'checks the signature over re-encoded JSON',
    case: 'W15',
    told: /escaped, was answered 4/,
  },
  {
    name: 'confirms_unknown',
    does: 'confirms sessions that it does not know',
    case: 'W14',
    told: /confirmed a session that it does not know/,
  },
  { name: 'pays_on_500', does: 'pays anew after a 5xx', case: 'M3', told: /paid (2 times|anew)/ },
  { name: 'pays_on_error', does: 'pays anew when the session says error', case: 'M5', told: /paid/ },
]
