import { contract } from '../kit/contract.ts'
import { methods, payouts } from '../kit/payouts.ts'

const ru = '/payout_details/bank_account/ru'
const fps = '/payout_details/bank_account/faster_payment_system'
const taxpayer = '/fiscalization_details/professional_income_taxpayer'

/** What each method refuses (docs: payout methods): a field, a value it may not have (none: left out), and the words about it. */
const refused: [base: object, pointer: string, value: unknown, words: string][] = [
  [methods['card by number']!, '/payout_details/card/bank_card/number', undefined, 'required'],
  [methods['card by number']!, '/payout_details/card/bank_card/number', '4242424242424', '{14,19}'],
  [methods['card by number']!, '/payout_details/card/bank_card/number', '42424242424242424242', '{14,19}'],
  [methods['card by number']!, '/payout_details/card/bank_card/number', '4242 4242 4242 4242', '{14,19}'],
  [methods['card by number']!, '/payout_details/card/bank_card/expiration_month', '13', 'text that matches'],
  [methods['card by number']!, '/participant_details', undefined, 'full name'],
  [methods['card by hash']!, '/payout_details/card/encrypted_card/number_hash', '', 'at least 1 characters'],
  [methods['card by token']!, '/payout_details/card/tokenized_card/token', 'ABC', '{64}'],
  [methods['card by token']!, '/payout_details/card/type', 'stolen_card', '"tokenized_card"'],
  [methods['bank account']!, `${ru}/bik`, undefined, 'required'],
  [methods['bank account']!, `${ru}/bik`, '04452597', '{9}'],
  [methods['bank account']!, `${ru}/account`, undefined, 'required'],
  [methods['bank account']!, `${ru}/account`, '4081781040000386953', '{20}'],
  [methods['bank account']!, `${ru}/full_name`, undefined, 'required'],
  [methods['bank account']!, `${ru}/description`, undefined, 'required'],
  [methods['bank account']!, `${ru}/description`, 'x'.repeat(211), 'at most 210 characters'],
  [methods['bank account']!, `${ru}/description`, 'For what?', 'text that matches'],
  [methods['bank account']!, `${ru}/description`, 'Thanks!', 'text that matches'],
  [methods['bank account']!, `${ru}/is_fast`, 'true', 'a boolean'],
  [methods['bank account']!, `${ru}/inn`, '123', 'text that matches'],
  [methods['bank account']!, '/payout_details/bank_account/system_type', 'swift', '"faster_payment_system"'],
  [methods['faster payment system']!, `${fps}/phone`, '+79680000000', 'text that matches'],
  [methods['faster payment system']!, `${fps}/bank_id`, '69', '{12}'],
  [methods['faster payment system']!, `${fps}/description`, undefined, 'required'],
  [methods['faster payment system']!, `${fps}/description`, 'x'.repeat(141), 'at most 140 characters'],
  [methods.yoomoney!, '/payout_details/wallet/yoomoney/account', '4100', '{11,20}'],
  [methods.yoomoney!, '/payout_details/wallet/yoomoney/description', 'x'.repeat(129), 'at most 128 characters'],
  [methods.steam!, '/payout_details/wallet/steam/account', undefined, 'required'],
  [methods.steam!, '/payout_details/wallet/type', 'paypal', '"steam"'],
  [methods.recurrent!, '/payout_details/recurrent/token', undefined, 'required'],
  [methods['tax, short']!, '/payout_details/tax/type', 'tax_long', '"tax_short"'],
  [methods.steam!, '/payout_details/type', 'cheque', '"wallet"'],
  [methods.steam!, '/amount_details', undefined, 'required'],
  [methods.steam!, '/amount_details/currency', 'dollars', 'one of rub, usd, eur'],
  [methods.steam!, '/amount_details/currency', 'usd', 'rub'],
  [payouts.selfEmployed, `${taxpayer}/tax_reference`, '7712345678', '{12}'],
  [payouts.selfEmployed, `${taxpayer}/services`, [], 'at least 1 items'],
  [payouts.selfEmployed, `${taxpayer}/payer_tax_number`, undefined, 'required'],
]

/** The same by family: what the source of the money asks for. */
const refusedByFamily: [family: string, base: object, pointer: string, value: unknown, words: string][] = [
  ['nominal', payouts.fromNominal, '/participant_details/sender/account', undefined, 'account to debit'],
  ['nominal', payouts.fromNominal, '/participant_details/recipient/beneficiary_id', undefined, "beneficiary's INN"],
  ['rko', payouts.fromSettlement, '/participant_details/sender/account', undefined, 'account to debit'],
  [
    'rko',
    payouts.fromSettlement,
    '/participant_details/sender/account',
    '131',
    'a settlement account, got the collateral account',
  ],
  [
    'rko',
    { ...methods.steam, ...{ participant_details: payouts.fromSettlement.participant_details } },
    '/payout_details/type',
    'wallet',
    'card, bank_account or recurrent',
  ],
  ['fiscalization', payouts.selfEmployed, '/fiscalization_details', undefined, 'required'],
]

/** A copy of an object with the value at a JSON pointer replaced, or left out. */
function withValue(base: object, pointer: string, value: unknown): object {
  const copy = structuredClone(base)
  const path = pointer.split('/').slice(1)
  const last = path.pop()!
  const parent = path.reduce(
    (object: Record<string, unknown>, name) => object[name] as Record<string, unknown>,
    copy as Record<string, unknown>,
  )
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

const ofTax = (tax: object) => ({
  payout_details: { type: 'tax', tax },
  amount_details: { amount: 10000, currency: 'rub' },
})

const said = (value: unknown) => (value === undefined ? 'left out' : JSON.stringify(value).slice(0, 30))

export const payoutRules = contract('what a payout must be', ({ it, expect }) => {
  for (const [base, pointer, value, words] of refused) {
    it(`refuses ${pointer} ${said(value)}`, async ({ bank }) => {
      const endpoint = pointer.startsWith('/fiscal') ? 'session/init/payout/fiscalization' : 'session/init/payout'
      const at = pointer === '/participant_details' ? '/participant_details/recipient/full_name' : pointer
      await bank.call(endpoint, base)
      const { status, code, description } = await bank.refused(endpoint, withValue(base, pointer, value))
      expect([status, code]).toEqual([400, 'invalid_request'])
      expect(description).toContain(`${at}: expected`)
      expect(description).toContain(words)
    })
  }

  for (const [family, base, pointer, value, words] of refusedByFamily) {
    it(`refuses ${pointer} ${said(value)} for ${family}`, async ({ bank }) => {
      const { status, code, description } = await bank.refused(
        `session/init/payout/${family}`,
        withValue(base, pointer, value),
      )
      expect([status, code]).toEqual([400, 'invalid_request'])
      expect(description).toContain(`${pointer}: expected`)
      expect(description).toContain(words)
    })
  }

  it('takes the beneficiary from the sender too', async ({ bank }) => {
    const fields = structuredClone(payouts.fromNominal) as {
      participant_details: { sender: object; recipient: object }
    }
    fields.participant_details = {
      sender: { ...fields.participant_details.sender, beneficiary_id: '123456789012' },
      recipient: {},
    }
    await bank.call('session/init/payout/nominal', fields)
  })

  it('takes a first and a last name for a full one', async ({ bank }) => {
    const participant_details = { recipient: { first_name: 'Ivan', last_name: 'Ivanov' } }
    await bank.call('session/init/payout', { ...payouts.byToken, participant_details })
  })

  it('takes taxes in full, nested as the docs have them and flat as the SDK has them', async ({ bank }) => {
    const full = {
      uin: '0',
      description: 'VAT for the first quarter',
      tax_details: {
        kbk: '18210301000010000110',
        oktmo: '45382000',
        payment_reason: 'TP',
        period: 'KV.01.2026',
        document_number: '0',
        document_date: '2026-04-25',
      },
      payer: { inn: '7707083893', kpp: '773601001' },
      payee: {
        bik: '017003983',
        account: '03100643000000018500',
        account_eks: '40102810445370000059',
        name: 'Treasury',
        inn: '7727406020',
        kpp: '770801001',
      },
    }
    const { kpp: _, ...payee } = full.payee
    for (const requisites of [full, { ...full, payee }]) {
      await bank.call('session/init/payout', ofTax({ type: 'tax_full', tax_full: requisites }))
      await bank.call('session/init/payout', ofTax({ type: 'tax_full', ...requisites }))
    }
  })

  it('takes taxes in short with a period, without one, and without anything about them', async ({ bank }) => {
    const period = { type: 'month', number: 3, year: '2026' }
    for (const details of [{ tax_details: { period } }, { tax_details: {} }, { tax_details: [] }, {}])
      await bank.call('session/init/payout', ofTax({ type: 'tax_short', ...details }))
  })

  it('draws on an account it has not seen, with the default balance', async ({ bank, clock, inbox }) => {
    const participant_details = { sender: { account: '40702810900000000077' } }
    await bank.call('session/init/payout/rko', { ...payouts.fromSettlement, participant_details })
    await clock.runToIdle()
    expect(inbox.next().type).toBe('ready_to_confirm')
  })

  it(
    'refuses an account it has not seen, when strict',
    async ({ bank }) => {
      const participant_details = { sender: { account: '40702810900000000077' } }
      const answer = await bank.refused('session/init/payout/rko', { ...payouts.fromSettlement, participant_details })
      expect(answer).toMatchObject({ status: 400, code: 'account_not_found' })
    },
    { strict: true },
  )

  const oddFields: [what: string, pointer: string, fields: object][] = [
    ['a field that the bank does not know', '/amount_detials', { amount_detials: { amount: 1, currency: 'rub' } }],
    [
      'a name of the other version',
      '/payment_method',
      { payment_method: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } } },
    ],
  ]
  for (const [what, pointer, fields] of oddFields) {
    it(`takes ${what}`, async ({ bank }) => {
      expect(await bank.call('session/create', fields)).toMatchObject({ session: { status: 'created' } })
    })
    it(
      `refuses ${what}, when strict`,
      async ({ bank }) => {
        const answer = await bank.refused('session/create', fields)
        expect(answer).toMatchObject({ status: 400, code: 'invalid_request' })
        expect(answer.description).toContain(`${pointer}: expected a`)
      },
      { strict: true },
    )
  }
})
