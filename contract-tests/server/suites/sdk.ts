import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'
import { partnerOf } from '../sdk/partner.ts'
import * as sdk from '../sdk/requests.ts'

const words = ['Ivanov Ivan', 'Payment under contract 5/7, no VAT'] as const
const [, description] = words
const card = sdk.CardPaymentMethod
const account = sdk.BankAccountPaymentMethod

/** A payout of each method that the SDK can build. */
const cards: Readonly<Record<string, sdk.PaymentMethod>> = {
  'card by number': card(sdk.BankCard('4242424242424242')),
  'card by hash': card(sdk.EncryptedCard('hash-of-the-widget')),
  'card by token': card(sdk.TokenizedCard('a'.repeat(64))),
}
const others: Readonly<Record<string, sdk.PaymentMethod>> = {
  'bank account': account(sdk.BankAccountRu('044525974', '40817810400003869535', ...words)),
  'urgent bank account': account(sdk.BankAccountRu('044525974', '40817810400003869535', ...words, true)),
  "company's account": account(
    sdk.BankAccountRu(
      '044525974',
      '40702810400003869535',
      'OOO Romashka',
      description,
      false,
      '3316004777',
      '331601001',
    ),
  ),
  'faster payment system': account(sdk.BankAccountFPS('79680000000', '100000000069', description)),
  recurrent: sdk.RecurrentPaymentMethod('b'.repeat(40)),
  'recurrent, by the merchant': sdk.RecurrentPaymentMethod('b'.repeat(40), 'merchant'),
}

const amount_details = sdk.Amount(10_000, 'RUB')
const { participant_details: nominal } = payouts.fromNominal
const { participant_details: settlement } = payouts.fromSettlement
const recipient = { ...nominal.recipient, full_name: words[0] }

/** The SDK's own calls know no nominal and no settlement account: a partner makes these itself, of the SDK's objects. */
interface Source {
  title: string
  family: 'nominal' | 'rko'
  calls: 'session' | 'session/multi'
  methods: Readonly<Record<string, sdk.PaymentMethod>>
  fields: Readonly<Record<string, unknown>>
}
const { payment_details: fromNominal, participant_details: nominalCard } = payouts.cardFromNominal
const { payment_details: fromSettlement, participant_details: settlementCard } = payouts.cardFromSettlement
const sources: readonly Source[] = [
  {
    title: 'a nominal account',
    family: 'nominal',
    calls: 'session',
    methods: { ...cards, ...others },
    fields: { participant_details: { ...nominal, recipient } },
  },
  {
    title: 'a nominal account, in two legs',
    family: 'nominal',
    calls: 'session/multi',
    methods: cards,
    fields: { participant_details: nominalCard, payment_details: fromNominal },
  },
  {
    title: 'a settlement account',
    family: 'rko',
    calls: 'session',
    methods: { ...cards, ...others },
    fields: { participant_details: { ...settlement, recipient } },
  },
  {
    title: 'a settlement account, in two legs',
    family: 'rko',
    calls: 'session/multi',
    methods: cards,
    fields: { participant_details: settlementCard, payment_details: fromSettlement },
  },
]

/** The `confirm_information` that a partner builds of what it was shown; the method is its own object, as it paid by it. */
function builtOf(offer: Offer, method: sdk.PaymentMethod): sdk.ConfirmInformation {
  const { transfer_details: transfer, account_details: accounts } = offer
  if (accounts) {
    const [sender, to] = [accounts.sender, accounts.recipient].map(sdk.ExtendedTransferParticipant)
    return { account_details: sdk.AccountTransferDetails(sender!, to!) }
  }
  if (!transfer) throw new Error(`nothing to send back: ${JSON.stringify(offer)}`)
  const [customer, to] = [transfer.customer, transfer.recipient].map(sdk.NominalPaymentParticipant)
  const amount = sdk.Amount(transfer.amount.amount, 'rub')
  return { transfer_details: sdk.TransferDetails(customer!, to!, transfer.purpose, amount, method) }
}

type Person = Readonly<Record<string, string>>
interface Offer {
  transfer_details?: { customer: Person; recipient: Person; purpose: string; amount: { amount: number } }
  account_details?: { sender: Person; recipient: Person }
}

const both = ['v1', 'v2'] as const

export const throughTheSdk = contract("a partner that uses the bank's SDK", ({ it, expect }) => {
  for (const { title, family, calls, methods, fields } of sources)
    for (const version of both)
      it(`confirms its payouts from ${title} by its own objects, in ${version}`, async (scene) => {
        const { call, webhook } = partnerOf(scene)
        const start = calls === 'session' ? 'start/payout' : 'start/payment'
        for (const method of Object.values(methods)) {
          const { session } = await call(version, `${calls}/create/${family}`, sdk.serialize({}))
          const started = sdk.startPayout(session.id, method, { ...fields, amount_details })
          await call(version, `${calls}/${start}/${family}`, started)
          const { confirm_information } = await webhook(version)
          for (const other of both) await call(other, 'session/status', sdk.serialize({ session_id: session.id }))
          await call(version, 'session/confirm', sdk.confirm(version, session.id, builtOf(confirm_information, method)))
          const { type, session: finished } = await webhook(version)
          expect([type, finished.status]).toEqual(['payment_finished', 'accepted'])
        }
      })

  for (const [made, confirmed] of [both, [...both].reverse()] as const)
    it(`may make a session in ${made} and confirm it in ${confirmed}, or send back what it was shown there`, async (scene) => {
      const { call, webhook } = partnerOf(scene)
      for (const method of [others['bank account']!, others.recurrent!])
        for (const how of ['built', 'as the webhook shows it', 'as the status shows it'] as const) {
          const body = sdk.initPayout(made!, method, { participant_details: { ...nominal, recipient }, amount_details })
          const { session } = await call(made!, 'session/init/payout/nominal', body)
          const id = { session_id: session.id }
          const { confirm_information: offer } = await webhook(made!)
          const { confirm_information: shown } = await call(confirmed!, 'session/status', sdk.serialize(id))
          expect([offer, shown].map(({ transfer_details }) => 'payment_method' in transfer_details)).toEqual([
            made === 'v1',
            confirmed === 'v1',
          ])
          const bodies = {
            built: sdk.confirm(confirmed!, session.id, builtOf(offer, method)),
            'as the webhook shows it': sdk.serialize({ ...id, confirm_information: offer }),
            'as the status shows it': sdk.serialize({ ...id, confirm_information: shown }),
          }
          await call(confirmed!, 'session/confirm', bodies[how])
          expect((await webhook(made!)).session.status).toBe('accepted')
        }
    })

  for (const version of both)
    it(`is refused another method than the one it paid by, in ${version}`, async (scene) => {
      const { call, send, webhook } = partnerOf(scene)
      const name = version === 'v1' ? 'payment_method' : 'payout_details'
      for (const [paid, instead, field] of [
        ['card by number', card(sdk.BankCard('4000056655665556')), 'last4'],
        ['card by token', card(sdk.TokenizedCard('c'.repeat(64))), 'tokenized_card/token'],
        ['bank account', account(sdk.BankAccountRu('044525974', '40817810400003869536', ...words)), 'ru/account'],
        ['bank account', account(sdk.BankAccountRu('044525974', '40817810400003869535', ...words, true)), 'ru/is_fast'],
        ['recurrent', sdk.RecurrentPaymentMethod('c'.repeat(40)), 'token'],
      ] as const) {
        const method = { ...cards, ...others }[paid]!
        const body = sdk.initPayout(version, method, { participant_details: { ...nominal, recipient }, amount_details })
        const { session } = await call(version, 'session/init/payout/nominal', body)
        const { confirm_information } = await webhook(version)
        const confirm = (by: sdk.PaymentMethod) => sdk.confirm(version, session.id, builtOf(confirm_information, by))
        const { status, body: refused } = await send(version, 'session/confirm', confirm(instead))
        expect([status, refused.error]).toEqual([
          400,
          {
            code: 'invalid_request',
            description: expect.stringContaining(`/confirm_information/transfer_details/${name}/${field}: expected`),
          },
        ])
        // the method with what names its kind around it, as a payout is started
        const wrapped = sdk.PaymentDetails(method)
        expect((await send(version, 'session/confirm', confirm({ type: '', fields: wrapped }))).status).toBe(400)
        await call(version, 'session/confirm', confirm(method))
        expect((await webhook(version)).session.status).toBe('accepted')
      }
    })

  for (const version of both)
    it(`pays from the collateral account, and reads all that it is told, in ${version}`, async (scene) => {
      const { call, webhook } = partnerOf(scene)
      const made = [...Object.values(cards), others['bank account']!, others.recurrent!]
      for (const method of made) {
        const participants = { participant_details: { recipient } }
        const paid = await call(
          version,
          'session/init/payout',
          sdk.initPayout(version, method, { ...participants, amount_details }),
        )
        await webhook(version)
        await call(version, 'session/confirm', sdk.serialize({ session_id: paid.session.id }))
        await webhook(version)
        const { session } = await call(version, 'session/create', sdk.serialize({}))
        const start = sdk.startPayout(session.id, method, {
          ...participants,
          amount_details,
          customer: { reference: 'u' },
        })
        await call(version, 'session/start/payout', start)
        await webhook(version)
        await call(version, 'session/cancel', sdk.serialize({ session_id: session.id }))
        await webhook(version)
      }
    })

  it('reads the id of an FPS operation as text, with a letter inside', async (scene) => {
    const { call, webhook } = partnerOf(scene)
    const method = others['faster payment system']!
    const { session } = await call('v2', 'session/init/payout', sdk.initPayout('v2', method, { amount_details }))
    await webhook('v2')
    await call('v2', 'session/confirm', sdk.serialize({ session_id: session.id }))
    const [payout] = (await webhook('v2')).session.payout_list
    expect(payout.transaction_info.fp_message_id).toMatch(/^A\d{14}[A-Z]\d{16}$/)
    expect(payout.participant_details).toEqual({})
  })
})
