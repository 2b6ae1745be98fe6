import { isTaken } from '../../certify/verdicts.ts'
import type { Rule } from '../play/ended-run.ts'

/** One that is answered 200 and changes nothing was not believed. */
export const forgedRefused: Rule = {
  id: 'forged_refused',
  holds: 'a webhook that the bank has not sent changes nothing',
  judge: ({ forged }) =>
    forged.flatMap(({ what, status, confirms, shown }) => {
      // A confirm that was under way before may end now.
      if (!isTaken(status)) return []
      if (confirms.length > 0) return [`${what} was believed: it confirmed by ${confirms.join(', ')}`]
      if (shown)
        return [
          `${what} was believed: the order was shown as ${shown[0].slice(0, 100)}, and is as ${shown[1].slice(0, 100)}`,
        ]
      return []
    }),
}
