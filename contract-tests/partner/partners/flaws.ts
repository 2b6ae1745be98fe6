/** Ways to be wrong, each in one thing alone; the key is the case that finds it. */
export const flaws = {
  R1: 'signs the body pretty-printed and sends it compact',
  R2: 'misspells a field',
  R3: 'uses a v1 name on v2',
  R4: 'sends roubles for kopecks',
  R5: 'puts a placeholder where the name belongs',
  R6: 'leaves the metadata out',
  W1: 'answers 204',
  W2: 'confirms twice',
  W3: 'confirms whenever it is told to, a duplicate or not',
  W4: 'believes a signature it has seen before',
  W5: 'checks a signature only where there is one',
  W6: 'trusts a second key',
  W7: 'fails on a type it does not know',
  W8: 'refuses fields it does not know',
  W9: 'refuses a result while its own confirm is under way',
  W10: 'handles one webhook at a time and forgets the others',
  W11: 'confirms a nominal payout without confirm_information',
  W12: 'confirms a settlement payout without confirm_information',
  W13: 'passes over payment_refunded',
  W14: 'confirms whatever it is told to, whose session it may be',
  W15: 'checks the signature over what its own serialiser writes',
  M1: 'pays again when the connection breaks',
  M2: 'pays again when the answer is late',
  M3: 'pays again after a 5xx',
  M4: 'pays again when a payout is refused',
  M5: 'pays again when the result is unknown',
  M6: 'confirms what was cancelled',
  M7: 'pays an order each time it is asked for',
  M8: 'hands the order to a second worker when the answer to create is lost',
  M9: 'pays again, in a new session with a new key, when a second answer is lost',
  M10: 'pays again when the answer to confirm is lost',
  P1: 'ships when a payment is confirmed',
  P2: 'captures whenever it is told that money is held',
  P3: 'gives money back again, with a new key, when the answer is lost',
  P4: 'ships when the payer comes back',
  P5: 'passes over chargebacks',
  P6: 'sends the payer on by a redirect where the bank asks for a form',
  P7: 'begins the payment anew when its payer has not passed 3-D Secure',
  P8: 'confirms a payment whenever it is told to',
  P9: 'begins the payment anew, in a new session, when an answer is lost',
} as const

/** Some mistakes cannot be made in one case alone: whoever pays again after one lost answer does so after two. */
export const alsoFails: Readonly<Record<string, readonly string[]>> = { M1: ['M9'] }

/** Mistakes that come late, or that only the order shows; beside each the case that has to be blamed, among those that are run. */
export const lateFlaws = {
  pays_late: { does: 'pays again two seconds after a lost answer', fails: 'M1', cases: ['M1', 'M3', 'M4', 'M7'] },
  confirms_late: { does: 'confirms once more two seconds later', fails: 'W2', cases: ['W2', 'M3', 'M4'] },
  forgets: { does: 'loses sight of an order whose start got lost', fails: 'M1', cases: ['M1', 'M4'] },
  believes_results: { does: 'checks the signature of ready_to_confirm alone', fails: 'W5', cases: ['W1', 'W5'] },
  signs_status_wrongly: {
    does: 'signs what it asks in trouble by another body',
    fails: 'R1',
    cases: ['R1', 'M4', 'M1'],
  },
  gives_up_slowly: {
    does: 'repeats after a second, and pays again after the second loss',
    fails: 'M9',
    cases: ['M1', 'M9', 'M4'],
  },
  enters_late: { does: 'looks for the order first and enters it later', fails: 'M7', cases: ['M7', 'M4'] },
  shows_error_as_failed: {
    does: 'shows an order as failed while its result is unknown',
    fails: 'M5',
    cases: ['M4', 'M5'],
  },
  captured_anew: {
    does: 'begins the payment anew when the answer to capture is lost',
    fails: 'P2',
    cases: ['P2', 'P8'],
  },
  gives_back_too_much: { does: 'gives back whatever it is asked to', fails: 'P3', cases: ['P3', 'P5'] },
  ships_held: { does: 'ships when the money is held', fails: 'P1', cases: ['P1', 'P4', 'P7'] },
  ships_what_failed: {
    does: 'ships when the payer comes back after a failure',
    fails: 'P4',
    cases: ['P1', 'P4', 'P7'],
  },
  confirms_payments_late: { does: 'confirms a payment once more two seconds later', fails: 'P8', cases: ['P8', 'P9'] },
  gives_back_late: { does: 'gives back again two seconds after a lost answer', fails: 'P3', cases: ['P3', 'P9'] },
  drops_params: { does: 'sends the payer on by a form without its fields', fails: 'P6', cases: ['P1', 'P6'] },
  asks_in_vain: { does: 'asks after a 5xx and pays again, whatever it hears', fails: 'M3', cases: ['M3', 'M4'] },
} as const

export type Flaw = keyof typeof flaws | keyof typeof lateFlaws
