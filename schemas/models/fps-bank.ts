import type { Static } from 'typebox'
import * as Type from 'typebox'
import { FpsBankId } from './requisites.ts'
import { text } from './text.ts'

export const FpsBank = Type.Object(
  { id: FpsBankId, eng_name: text('Its name in English.'), ru_name: text('Its name in Russian.') },
  {
    $id: 'FpsBank',
    title: 'FPS bank',
    description: 'A member bank of the Faster Payments System (SBP): its `id` is what a payout by phone number names.',
    'x-source': 'sdk: FpsBank',
    examples: [{ id: '100000000143', eng_name: 'Bank 131', ru_name: 'Банк 131' }],
  },
)
export type FpsBank = Static<typeof FpsBank>

export const FpsBanksAnswer = Type.Object(
  { status: Type.Literal('ok'), banks: Type.Array(FpsBank) },
  {
    $id: 'FpsBanksAnswer',
    title: 'FPS banks answer',
    description: 'The banks that can be paid to by phone number.',
    'x-source': 'sdk: FpsBanksListResponse',
    examples: [{ status: 'ok', banks: [{ id: '100000000143', eng_name: 'Bank 131', ru_name: 'Банк 131' }] }],
  },
)
export type FpsBanksAnswer = Static<typeof FpsBanksAnswer>
