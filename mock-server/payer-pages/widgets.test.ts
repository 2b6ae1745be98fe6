import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BankHandle, createBank } from '../index.ts'
import { open, type Page, press } from '../testing/sample-payer.ts'
import { widgetScripts } from './widget-scripts.ts'

let bank: BankHandle

beforeEach(() => {
  bank = createBank({ clock: 'manual' })
})
afterEach(() => bank.close())

// biome-ignore lint/suspicious/noExplicitAny: whatever the bank answers; the expectations are the types
type Answered = any

async function call(path: string, body: object): Promise<Answered> {
  const answer = await bank.partner.fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) })
  return answer.json()
}

const english = { 'accept-language': 'en' }
const show = (url: string) => open(bank.fetch, url, { headers: english })

/** What the page's script says to the pages around it. */
function messagesOf({ html }: Page): unknown[] {
  const [, script = ''] = /<script nonce="[^"]+">(.*?)<\/script>/s.exec(html) ?? []
  const heard: unknown[] = []
  const parent = {
    postMessage: (message: unknown, to: string) => heard.push(JSON.parse(JSON.stringify({ message, to }))),
  }
  runInNewContext(script, { window: { parent, opener: null } })
  return heard
}

describe('the page that takes a card or an account', () => {
  const opened = async (widget: object = { access: true }) =>
    `/tokenize/${(await call('v1/token', { tokenize_widget: widget })).public_token}`

  it('gives a token for a card, which pays a payout', async () => {
    const form = await show(await opened())
    const done = await press(bank.fetch, form, 'Keep the card', {
      what: 'card',
      number: '2200 2400 0000 4940',
      expiry: '05/30',
    })
    const [, token] = /id="token">([0-9a-f]{64})</.exec(done.html)!
    expect(done.text).toContain('mir 220024******4940')
    expect(done.html).not.toContain('2200240000004940')
    expect(messagesOf(done)).toEqual([
      { message: { type: 'bank131-tokenize', what: 'card', token, shown: 'mir 220024******4940' }, to: '*' },
    ])
    const payout = await call('v2/session/init/payout', {
      payout_details: { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token } } },
      amount_details: { amount: 10_000, currency: 'rub' },
      participant_details: { recipient: { full_name: 'Ivanov Ivan' } },
    })
    expect(payout.session.payout_list[0].payout_details.card).toMatchObject({ brand: 'mir', last4: '4940' })
  })

  it('gives a token for an account', async () => {
    const form = await show(await opened())
    const account = { what: 'account', bik: '049205131', account: '40817810500000000131' }
    const done = await press(bank.fetch, form, 'Keep the account', account)
    const [, token] = /id="token">([0-9a-f]{64})</.exec(done.html)!
    const info = await call('v1/token/info', { type: 'bank_account_ru_token', bank_account_ru_token: { token } })
    expect(info.info.masked_account).toBe('40817***0131')
  })

  it('serves once, and not for what was typed wrong', async () => {
    const url = await opened({})
    const form = await show(url)
    const wrong = await press(bank.fetch, form, 'Keep the card', { what: 'card', number: '4242', expiry: '05/30' })
    expect([wrong.status, wrong.text.includes('14 to 19 digits')]).toEqual([422, true])
    const right = { what: 'card', number: '4242424242424242', expiry: '05/30' }
    expect((await press(bank.fetch, form, 'Keep the card', right)).status).toBe(200)
    expect((await press(bank.fetch, form, 'Keep the card', right, english)).text).toContain(
      'This page cannot be opened',
    )
    expect((await show(url)).status).toBe(404)
  })

  it('speaks the language that the partner has asked for', async () => {
    const { html } = await show(await opened({ locale: 'ru' }))
    expect(html).toContain('<html lang="ru">')
  })
})

describe('the page of the self-employed', () => {
  const opened = async (tax_reference: string) =>
    `/self-employed/${(await call('v1/token', { self_employed_widget: { tax_reference } })).public_token}`

  it.each([
    ['123456789012', 'Linked', { is_professional_income_taxpayer: true, is_linked: true }],
    ['131000000001', 'Not self-employed', { is_professional_income_taxpayer: false, is_linked: false }],
    ['131000000002', 'has not been allowed', { is_professional_income_taxpayer: true, is_linked: false }],
    ['131000000004', 'does not answer', { error: 'tax_service_silent' }],
  ])('says of %s what the tax service says: %s', async (tax_reference, says, told) => {
    const form = await show(await opened(tax_reference))
    expect(form.html).toContain(`value="${tax_reference}"`)
    const done = await press(bank.fetch, form, 'Go on', { person: tax_reference }, english)
    expect(done.text).toContain(says)
    expect(messagesOf(done)).toEqual([{ message: { type: 'bank131-self-employed', tax_reference, ...told }, to: '*' }])
  })

  it('takes a phone for the person that the token was asked for', async () => {
    const form = await show(`${await opened('131000000002')}?person=70000000000`)
    expect(form.html).toContain('value="70000000000"')
    const done = await press(bank.fetch, form, 'Go on', { person: '7 000 000-00-00' }, english)
    expect(messagesOf(done)).toMatchObject([{ message: { tax_reference: '131000000002', is_linked: false } }])
  })

  it('serves once', async () => {
    const url = await opened('123456789012')
    const form = await show(url)
    expect((await press(bank.fetch, form, 'Go on', { person: '1' }, english)).text).toContain('12 digits of the INN')
    await press(bank.fetch, form, 'Go on', { person: '123456789012' })
    expect((await show(url)).status).toBe(404)
  })

  it('escapes what its address says', async () => {
    const { html } = await show(`${await opened('123456789012')}?person=%22%3E%3Cscript%3E`)
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
  })
})

it.each(['/tokenize/x', '/self-employed/x', '/tokenize/x/y'])('%s is 404 for whoever has no token', async (path) => {
  for (const method of ['GET', 'POST'])
    expect((await open(bank.fetch, path, { method, headers: english })).status).toBe(404)
})

it.each(['tokenize', 'self-employed'])('%s takes no form of another site', async (page) => {
  const asked = { tokenize_widget: { access: true }, self_employed_widget: { tax_reference: '123456789012' } }
  const { public_token } = await call('v1/token', asked)
  const init = { method: 'POST', body: 'person=123456789012', headers: { 'sec-fetch-site': 'cross-site' } }
  expect((await open(bank.fetch, `/${page}/${public_token}`, init)).status).toBe(403)
})

describe.each(widgetScripts)('/$name.js', ({ name, global, container }) => {
  /** A page that loads the script, and has the element or not. */
  async function loaded(elements: readonly string[]) {
    const answer = await bank.fetch(`/${name}.js`)
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const shown: { src: string }[] = []
    const place = { replaceChildren: (frame: { src: string }) => shown.push(frame) }
    const document = {
      currentScript: { src: `https://demo.bank131.ru/${name}.js` },
      createElement: () => ({}),
      getElementById: (id: string) => (elements.includes(id) ? place : null),
    }
    const page: Answered = { document, URL }
    runInNewContext(await answer.text(), page)
    return { widget: page[global], shown }
  }

  it(`shows the page of a public token in the element ${container}`, async () => {
    const { widget, shown } = await loaded([container])
    const initialValues = { taxReferenceOrPhone: '70000000000' }
    widget({ publicToken: 'abc', stage: widget.STAGES.bind, initialValues, locale: 'ru' }).render()
    expect(shown).toMatchObject([{ src: `https://demo.bank131.ru/${name}/abc?person=70000000000&lang=ru` }])
  })

  it('says what is missing', async () => {
    const { widget } = await loaded([])
    expect(() => widget({ publicToken: 'abc' }).render()).toThrow(
      `${global}: expected an element with the id ${container}, found none`,
    )
  })

  it('has a style sheet beside it', async () => {
    const answer = await bank.fetch(`/${name}.css`)
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await answer.text()).toContain(`#${container} > iframe`)
  })
})
