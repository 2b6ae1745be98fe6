import type { Bank } from '../kit/bank.ts'
import { contract } from '../kit/contract.ts'
import { payouts } from '../kit/payouts.ts'

const v1 = { version: 'v1' } as const

/** A token of the seed page: 64 hexadecimal characters that this bank did not make. */
const foreign = '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44'
const mir = '2200240000004940'

async function cardToken(bank: Bank, card_number: string, headers = {}): Promise<string> {
  const elements = [{ ref: 'number', type: 'card_number', card_number }]
  return (await bank.call('tokenize/elements', { elements }, { ...v1, headers })).data.number.token
}

const accountToken = async (bank: Bank, account: string): Promise<string> =>
  (await bank.call('tokenize', { type: 'bank_account_ru', bank_account_ru: { bik: '049205131', account } }, v1)).token

const aboutCard = (token: string) => ({ type: 'card', card: { type: 'tokenized_card', tokenized_card: { token } } })

const toCard = (token: string) => ({ ...payouts.byToken, payout_details: aboutCard(token) })

const toAccount = (token: string, description = 'Prize, no VAT') => ({
  ...payouts.toAccount,
  payout_details: {
    type: 'bank_account',
    bank_account: { system_type: 'ru', ru: { token, full_name: 'Ivanov Ivan', description } },
  },
})

export const cardTokens = contract('a card token', ({ it, expect }) => {
  it('stands for the card it was made of, and tells no more than may be shown of it', async ({ bank }) => {
    const elements = [{ ref: 'mine', type: 'card_number', card_number: mir }]
    const { data } = await bank.call('tokenize/elements', { elements }, v1)
    const info = { masked_card_number: '220024******4940', card_network: 'mir', card_type: 'debit' }
    expect(data).toEqual({ mine: { token: expect.stringMatching(/^[0-9a-f]{64}$/), info } })
    expect(data.mine.token).not.toContain('220024')
    expect((await bank.call('token/info', aboutCard(data.mine.token), v1)).info).toEqual({
      type: 'card',
      token: data.mine.token,
      brand: 'mir',
      last4: '4940',
      country_iso3: 'RUS',
    })
  })

  it('pays that card: brand and last digits at once, the bin once it is paid', async ({ bank, clock, inbox }) => {
    const token = await cardToken(bank, mir)
    const { session } = await bank.call('session/init/payout', toCard(token))
    const shown = {
      type: 'tokenized_card',
      tokenized_card: { token },
      brand: 'mir',
      last4: '4940',
      country_iso3: 'RUS',
    }
    expect(session.payout_list[0].payout_details.card).toEqual(shown)
    await clock.runToIdle()
    inbox.next()
    await bank.call('session/confirm', { session_id: session.id })
    await clock.runToIdle()
    expect(inbox.next().session.payout_list[0].payout_details.card).toEqual({ ...shown, bin: '220024' })
  })

  it('is another one each time, and each is good', async ({ bank }) => {
    const [one, other] = [await cardToken(bank, mir), await cardToken(bank, mir)]
    expect(one).not.toBe(other)
    for (const token of [one, other])
      expect((await bank.call('token/info', aboutCard(token), v1)).info.last4).toBe('4940')
  })

  it(
    'is good in a strict project too, which takes no other',
    async ({ bank }) => {
      const { session } = await bank.call('session/init/payout', toCard(await cardToken(bank, mir)))
      expect(session.payout_list[0].payout_details.card.last4).toBe('4940')
      const refusal = await bank.refused('session/init/payout', toCard(foreign))
      expect(refusal).toMatchObject({ status: 400, code: 'invalid_request' })
      expect(refusal.description).toContain(
        '/payout_details/card/tokenized_card/token: expected the token of a card that this bank has made',
      )
      expect(await bank.refused('token/info', aboutCard(foreign), v1)).toMatchObject({ code: 'invalid_request' })
    },
    { strict: true },
  )

  it('that another bank made counts as the docs’ test card', async ({ bank }) => {
    const { session } = await bank.call('session/init/payout', toCard(foreign))
    expect(session.payout_list[0].payout_details.card).toMatchObject({ brand: 'visa', last4: '4242' })
    expect((await bank.call('token/info', aboutCard(foreign), v1)).info).toMatchObject({ brand: 'visa', last4: '4242' })
  })

  it('is not taken for the token of an account', async ({ bank }) => {
    const refusal = await bank.refused('session/init/payout', toAccount(await cardToken(bank, mir)))
    expect(refusal.description).toBe(
      '/payout_details/bank_account/ru/token: expected the token of an account, got that of a card',
    )
  })
})

export const accountTokens = contract('an account token', ({ it, expect }) => {
  it('stands for its account, which is shown masked', async ({ bank }) => {
    const body = { type: 'bank_account_ru', bank_account_ru: { bik: '049205131', account: '40702810500000000025' } }
    const answer = await bank.call('tokenize', body, v1)
    const data = { masked_account: '40702***0025' }
    expect(answer).toEqual({ status: 'ok', token: expect.stringMatching(/^[0-9a-f]{64}$/), data })
    const about = { type: 'bank_account_ru_token', bank_account_ru_token: { token: answer.token } }
    expect((await bank.call('token/info', about, v1)).info).toMatchObject(data)
  })

  it('pays that account, and comes back as it was sent', async ({ bank, clock, inbox }) => {
    const token = await accountToken(bank, '40817810500000000131')
    const body = { ...toAccount(token), participant_details: payouts.fromSettlement.participant_details }
    const { session } = await bank.call('session/init/payout/rko', body)
    expect(session.payout_list[0].payout_details).toEqual(body.payout_details)
    await clock.runToIdle()
    const { recipient } = inbox.next().confirm_information.account_details
    expect(recipient).toMatchObject({ account_number: '40817810500000000131', bik: '049205131' })
  })

  it('of an account that the bank does not pay to leads to a payout that fails', async ({ bank, clock, inbox }) => {
    await bank.call('session/init/payout', toAccount(await accountToken(bank, '30101810500000000131')))
    await clock.runToIdle()
    expect(inbox.next().session.payout_list[0].error.code).toBe('account_not_found')
  })

  it(
    'that another bank made is refused by a strict project',
    async ({ bank }) => {
      const { description } = await bank.refused('session/init/payout', toAccount(foreign))
      expect(description).toContain(
        '/payout_details/bank_account/ru/token: expected the token of an account that this bank has made',
      )
    },
    { strict: true },
  )
})

export const publicTokens = contract('a public token', ({ it, expect }) => {
  const issue = async (bank: Bank, widgets: object = { tokenize_widget: { access: true } }): Promise<string> =>
    (await bank.call('token', widgets, v1)).public_token
  const infoOf = async (bank: Bank, token: string) =>
    (await bank.call('token/info', { type: 'public_token', public_token: { token } }, v1)).info

  it('lasts 24 hours on the clock of the project', async ({ bank, clock }) => {
    const token = await issue(bank)
    const { created_at, finished_at, is_active } = await infoOf(bank, token)
    expect(Date.parse(finished_at) - Date.parse(created_at)).toBe(24 * 3600_000)
    expect(is_active).toBe(true)
    await clock.advance('PT23H59M59S')
    expect((await infoOf(bank, token)).is_active).toBe(true)
    await clock.advance('PT1S')
    expect((await infoOf(bank, token)).is_active).toBe(false)
    expect(
      await bank.refused('tokenize/elements', card, { ...v1, headers: { 'x-public-token': token } }),
    ).toMatchObject({
      code: 'invalid_request',
      description: expect.stringContaining('older than 24 hours'),
    })
  })

  const card = { elements: [{ ref: 'number', type: 'card_number', card_number: mir }] }

  it('serves one operation', async ({ bank }) => {
    const token = await issue(bank)
    const headers = { 'x-public-token': token }
    await cardToken(bank, mir, headers)
    expect((await infoOf(bank, token)).is_active).toBe(false)
    const { description } = await bank.refused('tokenize/elements', card, { ...v1, headers })
    expect(description).toBe(
      'X-PUBLIC-TOKEN: expected a public token for tokenize_widget, got one that has served its one operation',
    )
  })

  it('opens the widgets it was asked for, one or more, and no other', async ({ bank }) => {
    const self_employed_widget = { tax_reference: '123456789012' }
    const one = await issue(bank, { self_employed_widget })
    const refusal = await bank.refused('tokenize/elements', card, { ...v1, headers: { 'x-public-token': one } })
    expect(refusal.description).toContain('got one for self_employed_widget')
    const both = await issue(bank, { self_employed_widget, tokenize_widget: {} })
    await cardToken(bank, mir, { 'x-public-token': both })
  })

  it('is another one each time', async ({ bank }) => {
    expect(await issue(bank)).not.toBe(await issue(bank))
  })
})
