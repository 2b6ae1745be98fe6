import type { Static } from 'typebox'
import * as Type from 'typebox'
import { AccountNumber, Bik, Kpp } from './requisites.ts'
import { text } from './text.ts'

const inn = Type.String({
  pattern: '^[0-9]{10}$',
  description: 'Tax number of a company, 10 digits.',
  'x-source': 'docs: objects',
})

export const TaxDetails = Type.Object(
  {
    kbk: text('Budget classification code.'),
    oktmo: text('Municipal territory code.'),
    payment_reason: text('Ground of the payment, as tax forms code it.'),
    period: text('Tax period, as tax forms write it.'),
    document_number: text('Number of the document the payment rests on.'),
    document_date: text('Date of that document.'),
  },
  {
    $id: 'TaxDetails',
    title: 'Tax details',
    description: 'The tax fields of a payment order.',
    'x-source': 'sdk: TaxDetails',
    examples: [
      {
        kbk: '18201061201010000510',
        oktmo: '0',
        payment_reason: '0',
        period: '0',
        document_number: '0',
        document_date: '0',
      },
    ],
  },
)
export type TaxDetails = Static<typeof TaxDetails>

export const TaxPayer = Type.Object(
  { kpp: Kpp, inn },
  {
    $id: 'TaxPayer',
    title: 'Tax payer',
    description: 'The company that owes the tax.',
    'x-source': 'sdk: TaxPayer',
    examples: [{ kpp: '770001001', inn: '7700000131' }],
  },
)
export type TaxPayer = Static<typeof TaxPayer>

export const TaxPayee = Type.Object(
  {
    bik: Bik,
    account: AccountNumber,
    account_eks: AccountNumber,
    name: text('Name of the tax office.'),
    kpp: Type.Optional(Kpp),
    inn,
  },
  {
    $id: 'TaxPayee',
    title: 'Tax payee',
    description: 'The treasury that receives the tax; `account_eks` is its single treasury account.',
    'x-source': 'sdk: TaxPayee',
    examples: [
      {
        bik: '017003983',
        account: '03100643000000000131',
        account_eks: '40102810400000000131',
        name: 'Tax office 131',
        kpp: '770801001',
        inn: '7700000132',
      },
    ],
  },
)
export type TaxPayee = Static<typeof TaxPayee>

/** The fields of a tax payment with every requisite: kept under `tax_full` by the docs, beside `type` by the SDK. */
export const taxFullFields = {
  description: text('Purpose of the payment.'),
  uin: text('Unique number of the accrual.'),
  tax_details: TaxDetails,
  payer: TaxPayer,
  payee: TaxPayee,
}
