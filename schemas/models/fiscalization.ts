import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Amount } from './amount.ts'
import { whenEqual } from './conditions.ts'
import { TaxNumber, Timestamp } from './primitives.ts'
import { text } from './text.ts'

export const FiscalizationService = Type.Object(
  {
    name: text('What was done or sold.'),
    amount_details: Amount,
    quantity: Type.Optional(
      Type.Integer({ minimum: 1, description: 'How many; 1 when left out.', 'x-source': 'inferred: methods' }),
    ),
  },
  {
    $id: 'FiscalizationService',
    title: 'Fiscalization service',
    description: 'One line of a receipt.',
    'x-source': 'docs: methods',
    examples: [{ name: 'Design of a logo', amount_details: { amount: 500000, currency: 'rub' }, quantity: 1 }],
  },
)
export type FiscalizationService = Static<typeof FiscalizationService>

export const Receipt = Type.Object(
  {
    id: text('Number of the receipt.'),
    link: Type.Optional(Type.String({ description: 'Where it can be seen.' })),
    /** When it was cancelled, if it was (ours). */
    cancelled_at: Type.Optional(Timestamp),
  },
  {
    $id: 'Receipt',
    title: 'Receipt',
    description: 'The receipt of the tax service, in answers and webhooks once the payout is made.',
    'x-source': 'docs: objects',
    examples: [{ id: '20131abcde', link: 'https://receipts.example/20131abcde' }],
  },
)
export type Receipt = Static<typeof Receipt>

const taxpayer = {
  tax_reference: '770000000131',
  services: [{ name: 'Design of a logo', amount_details: { amount: 500000, currency: 'rub' } }],
}

export const ProfessionalIncomeTaxpayer = Type.Object(
  {
    tax_reference: Type.String({ pattern: '^[0-9]{12}$', description: 'INN of the self-employed person, 12 digits.' }),
    services: Type.Array(FiscalizationService, {
      minItems: 1,
      maxItems: 6,
      description: 'What is paid for: one to six lines.',
      'x-source': 'docs: objects',
    }),
    payer_type: Type.Optional(
      Type.Enum(['legal', 'individual', 'foreign'], {
        type: 'string',
        description: 'Who pays: a Russian company, a person or a foreign company.',
      }),
    ),
    payer_tax_number: Type.Optional(TaxNumber),
    payer_name: Type.Optional(Type.String({ description: 'Name of the paying company.' })),
    receipt: Type.Optional(Receipt),
  },
  {
    ...whenEqual('payer_type', 'legal', 'payer_tax_number'),
    $id: 'ProfessionalIncomeTaxpayer',
    title: 'Self-employed taxpayer',
    description:
      'A self-employed recipient and the income to report. `payer_tax_number` is required when `payer_type` is `legal`.',
    'x-source': 'docs: selfemployed-fiscalization',
    examples: [taxpayer, { ...taxpayer, payer_type: 'legal', payer_tax_number: '7700000131' }],
  },
)
export type ProfessionalIncomeTaxpayer = Static<typeof ProfessionalIncomeTaxpayer>

export const FiscalizationDetails = Type.Object(
  { professional_income_taxpayer: ProfessionalIncomeTaxpayer },
  {
    $id: 'FiscalizationDetails',
    title: 'Fiscalization details',
    description: 'Income that the bank reports to the tax service for a self-employed recipient.',
    'x-source': 'docs: selfemployed-fiscalization',
    examples: [{ professional_income_taxpayer: taxpayer }],
  },
)
export type FiscalizationDetails = Static<typeof FiscalizationDetails>
