import { bodyOf, sayCall, valueAt } from './journal.ts'
import type { Stage } from './stage.ts'
import type { Source } from './stage-options.ts'
import { ensure, NotExercised } from './verdicts.ts'

/** A payout whose ready_to_confirm has confirm_information is confirmed by sending it back; the bank compares. */
export async function echoes(stage: Stage, from: Source, part: string): Promise<void> {
  const order = await stage.pay(from)
  await stage.settle()
  const ready = JSON.parse(await stage.webhookBody(order, 'ready_to_confirm'))
  if (valueAt(ready, `confirm_information.${part}`) === undefined)
    throw new NotExercised(`the payout was not from such an account: give --trigger-${from}`)
  const [first, ...others] = await stage.confirmed(order)
  const confirms = [first!, ...others]
  const sent = confirms.some((call) => bodyOf(call).confirm_information !== undefined)
  ensure(sent, `session/confirm had no confirm_information: ${confirms.map(sayCall).join('; ')}`)
  ensure(
    confirms.some(({ status }) => status === 200),
    `the confirm_information was not the one offered: ${confirms.map((call) => `${sayCall(call)} ${call.response.body}`).join('; ')}`,
  )
}
