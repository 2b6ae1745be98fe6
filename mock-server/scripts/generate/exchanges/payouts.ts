import { methods, payouts } from '../../../../contract-tests/server/kit/payouts.ts'
import { confirm, idle, type Story, type StoryStep, slug, status } from './story.ts'

const amount_details = payouts.byToken.amount_details

const taxes = {
  description: 'VAT for the first quarter',
  uin: '0',
  tax_details: {
    kbk: '18210301000010000110',
    oktmo: '45382000',
    payment_reason: 'TP',
    period: 'KV.01.2026',
    document_number: '0',
    document_date: '2026-04-25',
  },
  payer: { kpp: '770001001', inn: '7700000131' },
  payee: {
    bik: '017003983',
    account: '03100643000000000131',
    account_eks: '40102810400000000131',
    name: 'Tax office 131',
    kpp: '770801001',
    inn: '7700000132',
  },
}

const tax = (requisites: object) => ({
  payout_details: { type: 'tax', tax: { type: 'tax_full', ...requisites } },
  amount_details,
})

/** Every way to be paid, in full (docs: payout methods). */
const everyMethod: Readonly<Record<string, object>> = {
  ...methods,
  'tax, in full': tax({ tax_full: taxes }),
  'tax, in full, as the SDK writes it': tax(taxes),
}

const toTheEnd: readonly StoryStep[] = [idle, confirm, idle, status]

export const ofEachMethod: readonly Story[] = Object.entries(everyMethod).map(([method, body]) => ({
  name: slug(`payout ${method}`),
  title: `a payout: ${method}`,
  source: method.endsWith('SDK writes it') ? 'sdk: TaxFullPaymentMethod' : 'docs: payout methods',
  steps: [{ call: '/session/init/payout', body }, ...toTheEnd],
  ...(method === 'card by token' && { documented: true }),
}))

const cardFromNominal = { ...payouts.byToken, participant_details: payouts.fromNominal.participant_details }

interface FromAccount {
  name: string
  title: string
  family?: 'nominal' | 'rko' | 'fiscalization'
  body: object
  source: string
  documented?: true
}

const fromEachAccount: readonly FromAccount[] = [
  {
    name: 'payout-plain',
    title: 'a payout from the collateral account',
    body: payouts.byToken,
    source: 'docs: payouts by token',
  },
  {
    name: 'payout-nominal',
    title: 'a payout from a nominal account',
    family: 'nominal',
    body: payouts.fromNominal,
    source: 'docs: escrow-payout-accounts',
    documented: true,
  },
  {
    name: 'payout-nominal-to-a-card',
    title: 'a payout from a nominal account to a card',
    family: 'nominal',
    body: cardFromNominal,
    source: 'docs: escrow-payout-cards',
  },
  {
    name: 'payout-rko',
    title: 'a payout from a settlement account',
    family: 'rko',
    body: payouts.fromSettlement,
    source: 'docs: settlement-payout-accounts',
    documented: true,
  },
  {
    name: 'payout-fiscalization',
    title: 'a payout to a self-employed recipient',
    family: 'fiscalization',
    body: payouts.selfEmployed,
    source: 'docs: selfemployed-payout',
    documented: true,
  },
]

/** Each family both ways: in one call, and in a session that was created before. */
export const fromEachFamily: readonly Story[] = fromEachAccount.flatMap(({ name, title, family, body, ...about }) => {
  const variant: `/${string}` | '' = family ? `/${family}` : ''
  const created = family === 'fiscalization' ? '' : variant
  return [
    { name, title, steps: [{ call: `/session/init/payout${variant}`, body }, ...toTheEnd], ...about },
    {
      name: `${name}-in-two-calls`,
      title: `${title}, in a session created before`,
      source: about.source,
      steps: [
        { call: `/session/create${created}`, body: {} },
        { call: `/session/start/payout${variant}`, body: { session_id: 'ps_1001', ...body } },
        ...toTheEnd,
      ],
    },
  ]
})
