import type { PayoutData } from '../core/state.ts'
import { accountOf, outcomeTagOf } from '../core/tokens/tokens.ts'
import type { Reserved } from './define-outcomes.ts'
import { allOutcomes, type OutcomeName, outcomes } from './index.ts'

const by = <Kind extends keyof Reserved>(kind: Kind): ReadonlyMap<Reserved[Kind], OutcomeName> =>
  new Map(
    allOutcomes.flatMap(({ name, reserved }): [Reserved[Kind], OutcomeName][] =>
      reserved[kind] === undefined ? [] : [[reserved[kind], name]],
    ),
  )

const amounts = by('amount')
const accounts = by('account')
const phones = by('phone')
const cards = by('card')

/** The outcome that a card's number leads to: asked at the edge, which is the last to see it. */
export const outcomeOfCard = (number: string): OutcomeName | undefined => cards.get(number)

/** What a token says of the outcome that its card leads to. */
export function outcomeTagOfCard(number: string): string | undefined {
  const name = outcomeOfCard(number)
  return name === undefined ? undefined : outcomeTagOf(name)
}

const tags: ReadonlyMap<string | undefined, OutcomeName> = new Map(
  allOutcomes.map(({ name }) => [outcomeTagOf(name), name]),
)

/** The outcome that a card token says its card leads to. */
export const outcomeOfTag = (mark: string | undefined): OutcomeName | undefined => tags.get(mark)

/** The outcome that a reserved value of a payout leads to; its amount goes before its recipient. */
export const reservedOutcome = (data: PayoutData): string | undefined =>
  amounts.get(data.amount_details.amount) ?? ofRecipient(data)

function ofRecipient({ payout_details: details, cardOutcome }: PayoutData): string | undefined {
  if (cardOutcome !== undefined) return outcomes.get(cardOutcome)?.name
  if (details.type !== 'bank_account') return undefined
  const { bank_account } = details
  if (bank_account.system_type === 'ru') return accounts.get(accountOf(bank_account.ru).account)
  return bank_account.system_type === 'faster_payment_system'
    ? phones.get(bank_account.faster_payment_system.phone)
    : undefined
}
