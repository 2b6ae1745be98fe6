/** Ways to lose money that only an unlucky order of things shows; `explore` found each before it was a case, and `fails` is the case that finds it since. */
export const durableFlaws = {
  shares_session: { does: 'two orders at the same moment share one variable for the session', fails: 'W10' },
  confirms_after_restart: {
    does: 'remembers in memory alone what it has confirmed, and takes the refusal of another confirm for a failure',
    fails: 'W16',
  },
  confirm_is_done: { does: 'takes a confirm whose answer is lost for done', fails: 'M10' },
  saves_after: { does: 'saves an order after the call that pays it, and not before', fails: 'M11' },
  is_overtaken: { does: 'passes over a webhook that comes before the answer to its start', fails: 'W9' },
} as const

export type DurableFlaw = keyof typeof durableFlaws
