import { recurrentTokenOf, unpayable } from '../../methods/index.ts'
import type { Family, PayoutData } from '../../state.ts'
import { type ChosenOutcome, chooseOutcome } from '../choose-outcome.ts'
import { deactivated } from '../deactivated.ts'
import type { Instead } from '../machine.ts'
import { appliedOutcome } from '../outcomes.ts'
import type { Work } from '../work.ts'
import payoutKind from './kind.ts'
import type { payoutMachine } from './machine.ts'
import type { PayoutOperation } from './operation.ts'

interface Chosen {
  outcome: PayoutOperation['outcome']
  /** Takes it off the queue of ordered ones, unless something else happens to the payout: there is no money for it, or its income cannot be registered. */
  useUp(begun: PayoutOperation): void
}

/** What is to happen to a payout, chosen as it begins. */
export function chooseFor(work: Work, family: Family, data: PayoutData): Chosen {
  const { queue, ...choice } = choiceFor(work, family, data)
  const outcome = outcomeOf(work, choice)
  return {
    outcome,
    useUp: (begun) => {
      if (queue && begun.outcome === outcome) work.shared.outcomes = queue
    },
  }
}

/** A payout that the bank cannot make fails by itself, whatever was ordered. */
function choiceFor({ view, context, shared }: Work, family: Family, data: PayoutData): ChosenOutcome {
  const because = unpayable(family, data)
  if (because !== undefined) return { name: 'account_not_found', because }
  const queue = shared.outcomes ?? view.shared.outcomes
  const switchedOff = deactivated(view.shared, recurrentTokenOf(data))
  return switchedOff ?? chooseOutcome(queue, 'payout', payoutKind.outcomes!, view.rules, context, data)
}

function outcomeOf({ view, context }: Work, { name, because }: ChosenOutcome): PayoutOperation['outcome'] {
  const spec = name === undefined ? undefined : context.outcome(name)
  const outcome = spec ? appliedOutcome(spec, spec.courses.payout?.instead ?? {}, because) : { instead: {} }
  return view.rules.autoConfirm ? { ...outcome, instead: { ...unasked, ...outcome.instead } } : outcome
}

/** The bank confirms by itself: nobody is asked. */
const unasked: Instead<typeof payoutMachine> = { checked: 'approve' }
