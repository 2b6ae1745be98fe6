import { methodOf } from '../core/methods/index.ts'
import type { PayoutData } from '../core/state.ts'
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

/** The outcome that a reserved value of a payout leads to; its amount goes before its recipient. */
export const reservedOutcome = (data: PayoutData): string | undefined =>
  amounts.get(data.amount_details.amount) ?? ofRecipient(data)

function ofRecipient({ payout_details: details, cardOutcome }: PayoutData): string | undefined {
  if (cardOutcome !== undefined) return outcomes.get(cardOutcome)?.name
  const { field, of } = methodOf(details)?.reserved ?? {}
  return field && of && recipients[field].get(of(details))
}
