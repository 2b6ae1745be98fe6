/** Ways to lose money that only an unlucky order of things shows: no case of `certify` finds them, `explore` does. */
export const durableFlaws = {
  shares_session: 'two orders at the same moment share one variable for the session',
  confirms_after_restart:
    'remembers in memory alone what it has confirmed, and takes the refusal of another confirm for a failure',
  confirm_is_done: 'takes a confirm whose answer is lost for done',
  saves_after: 'saves an order after the call that pays it, and not before',
  is_overtaken: 'passes over a webhook that comes before the answer to its start',
} as const

export type DurableFlaw = keyof typeof durableFlaws
