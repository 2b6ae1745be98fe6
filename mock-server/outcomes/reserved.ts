import { methodOf } from '../core/methods/index.ts'
import type { OutcomeKind } from '../core/operations/outcomes.ts'
import type { Given } from '../core/state.ts'
import { outcomeTagOf } from '../core/tokens/tokens.ts'
import type { Reserved } from './define-outcomes.ts'
import { allOutcomes, type OutcomeName, outcomes } from './index.ts'

const by = <Kind extends keyof Reserved>(kind: Kind): ReadonlyMap<Reserved[Kind], OutcomeName> =>
  new Map(
    allOutcomes.flatMap(({ name, reserved }): [Reserved[Kind], OutcomeName][] =>
      reserved[kind] === undefined ? [] : [[reserved[kind], name]],
    ),
  )

const amounts = by('amount')
const recipients = { card: by('card'), account: by('account'), phone: by('phone') }

/** The outcome that a card's number leads to: asked at the edge, which is the last to see it. */
export const outcomeOfCard = (number: string): OutcomeName | undefined => recipients.card.get(number)

/** What a token says of the outcome that its card leads to. */
export function outcomeTagOfCard(number: string): string | undefined {
  const name = outcomeOfCard(number)
  return name === undefined ? undefined : outcomeTagOf(name)
}

const tags: ReadonlyMap<string | undefined, OutcomeName> = new Map(
  allOutcomes.map(({ name }) => [outcomeTagOf(name), name]),
)

/** The outcome that a card token says its card leads to. */
export const outcomeOfTag = (tag: string | undefined): OutcomeName | undefined => tags.get(tag)

/** The outcome that a reserved value leads to; the amount goes before the recipient, or the card that pays. */
export const reservedOutcome = (kind: OutcomeKind, data: Given): string | undefined =>
  amounts.get(data.amount_details?.amount ?? 0) ?? byMethod[kind](data)

const ofCard = (name: string | undefined) => outcomes.get(name ?? '')?.name

const byMethod: Readonly<Record<OutcomeKind, (data: Given) => string | undefined>> = {
  payout: ({ payout_details: details, cardOutcome }) => {
    if (cardOutcome !== undefined) return ofCard(cardOutcome)
    const { field, of } = methodOf(details)?.reserved ?? {}
    return field && of && details && recipients[field].get(of(details))
  },
  payment: ({ paymentCardOutcome }) => ofCard(paymentCardOutcome),
  refund: () => undefined,
}
