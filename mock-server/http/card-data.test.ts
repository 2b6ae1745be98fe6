import { expect, it } from 'vitest'
import { startBank } from '../library/start-bank.ts'

const token = '759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44'
const number = '4242424242424242'
/** The security code, as a value or a word: three digits like these come by chance in a signature and in the fraction of a second. */
const code = /(?<![0-9A-Za-z+/=.])987(?![0-9A-Za-z+/=])/
const secret = { number, security_code: '987', cardholder_name: 'ANNA PETROVA' }
const amount_details = { amount: 10000, currency: 'rub' }
const participant_details = { recipient: { full_name: 'Ivanov Ivan' } }
const byToken = { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token } } }

async function openBank() {
  const bank = await startBank({ clock: 'manual' })
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${bank.url}/api/v2/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'x-partner-project': 'demo_project',
        'x-partner-sign': await bank.partner.sign(JSON.stringify(body)),
        ...headers,
      },
    })
    return { status: answer.status, text: await answer.text() }
  }
  const init = (fields: object, headers?: Record<string, string>) =>
    post('session/init/payout', { payout_details: byToken, amount_details, participant_details, ...fields }, headers)
  /** All that the bank keeps and shows of its projects. */
  const kept = async () => {
    await bank.clock.runToIdle()
    return JSON.stringify([await bank.snapshot(), await bank.sessions(), await bank.webhooks(), await bank.requests()])
  }
  return { bank, post, init, kept, [Symbol.asyncDispose]: () => bank.close() }
}

it.each([
  [
    'bank_card beside a tokenized_card',
    { payout_details: { ...byToken, card: { ...byToken.card, bank_card: secret } } },
  ],
  [
    'bank_card inside it',
    {
      payout_details: { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token, bank_card: secret } } },
    },
  ],
  [
    'card beside an account',
    {
      payout_details: {
        type: 'bank_account',
        card: { type: 'bank_card', bank_card: secret },
        bank_account: {
          system_type: 'ru',
          ru: {
            bik: '044525974',
            account: '40817810400003869535',
            full_name: 'Ivanov Ivan',
            description: 'Prize',
            pan: number,
          },
        },
      },
    },
  ],
  [
    'an unknown field of the recipient',
    { participant_details: { recipient: { full_name: 'Anna', card: secret, cvv: '987' } } },
  ],
  ['an unknown field of the body', { bank_card: secret }],
  ['a method of another kind', { payment_details: { type: 'card', card: { type: 'bank_card', bank_card: secret } } }],
])('keeps nothing that is no field of the chosen method: %s', async (_, fields) => {
  await using opened = await openBank()
  expect(await opened.init(fields)).toMatchObject({ status: 200 })
  const [session] = await opened.bank.sessions()
  expect(JSON.stringify([session, (await opened.bank.snapshot()).state.sessions])).not.toMatch(
    /bank_card|security_code|cvv|\*{4}|ANNA/,
  )
  const kept = await opened.kept()
  expect(kept).not.toContain(number)
  expect(kept).not.toMatch(code)
})

/** Leads to `refused`. */
const refusedNumber = '4000001310000021'
const deviceToken = 'token-of-the-device-131'
const facts = { brand: 'visa', last4: '4242', bin: '424242' }

it.each<[string, object, object]>([
  [
    'a card by its number',
    {
      type: 'card',
      card: { type: 'bank_card', bank_card: { ...secret, expiration_month: '01', expiration_year: '30' } },
    },
    { payment_details: { type: 'card', card: facts } },
  ],
  [
    'a card by the hash of the widget',
    {
      type: 'card',
      card: { type: 'encrypted_card', encrypted_card: { number_hash: 'hash', security_code_hash: 'hash-of-code' } },
    },
    { payment_details: { type: 'card', card: facts } },
  ],
  ['a card by its token', byToken, { payment_details: { type: 'card', card: { ...byToken.card, ...facts } } }],
  [
    'a card of a reserved number',
    { type: 'card', card: { type: 'bank_card', bank_card: { ...secret, number: refusedNumber } } },
    { payment_details: { type: 'card' }, paymentCardOutcome: 'refused' },
  ],
  [
    'a recurrent token with the code of its card',
    { type: 'recurrent', recurrent: { token: 'recurrent-131', initiator: 'client', security_code: '987' } },
    { payment_details: { type: 'recurrent' }, payingRecurrent: { token: 'recurrent-131', initiator: 'client' } },
  ],
  [
    'the wallet of a device',
    { type: 'secured_card', secured_card: { type: 'apple_pay', apple_pay: { token: deviceToken } } },
    { payment_details: { type: 'secured_card', secured_card: { type: 'apple_pay' } } },
  ],
  [
    'a card beside a method without one',
    { type: 'internet_banking', internet_banking: { type: 'tpay', tpay: { bank_card: secret } }, card: secret },
    { payment_details: { type: 'internet_banking', internet_banking: { type: 'tpay', tpay: {} } } },
  ],
])('keeps of a payment method what may be shown: %s', async (_, payment_details, given) => {
  await using opened = await openBank()
  expect(await opened.post('session/create', { payment_details, amount_details })).toMatchObject({ status: 200 })
  const [session] = (await opened.bank.snapshot()).state.sessions
  expect(session!.given).toMatchObject({ ...given, amount_details })
  expect(JSON.stringify(session)).not.toMatch(/bank_card|security_code|ANNA/)
  expect(JSON.stringify(session)).not.toContain(deviceToken)
  const kept = await opened.kept()
  for (const each of [number, refusedNumber, deviceToken, 'hash-of-code']) expect(kept).not.toContain(each)
  expect(kept).not.toMatch(code)
})

it('masks what looks like a card number in the fields that it keeps', async () => {
  await using opened = await openBank()
  const fields = {
    customer: { reference: number, contacts: [{ email: `${number}@shop.example` }] },
    participant_details: { recipient: { full_name: `Anna ${number}`, description: '4242\u00a04242\u200b4242  4242' } },
  }
  const answer = await opened.init(fields, { 'x-partner-submerchant': number, 'x-partner-idempotency-key': number })
  expect(JSON.parse(answer.text)).toMatchObject({
    session: {
      payout_list: [
        {
          customer: { reference: '424242******4242', contacts: [{ email: '424242******4242@shop.example' }] },
          participant_details: { recipient: { full_name: 'Anna 424242******4242', description: '424242******4242' } },
        },
      ],
    },
  })
  const kept = await opened.kept()
  expect(kept).not.toContain(number)
  expect(kept).not.toMatch(/4242\D{1,3}4242\D{1,3}4242/)
  expect(await opened.bank.sessions()).toMatchObject([{ submerchant: '424242******4242' }])
})

it.each([
  [
    'metadata',
    { metadata: { order: number, list: ['5555 5555 5555 4444'] } },
    /"order":"4242424242424242","list":\["5555 5555 5555 4444"\]/,
  ],
  [
    'the number of a YooMoney wallet',
    { payout_details: { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: { account: '4242424242424242' } } } },
    /"account":"4242424242424242"/,
  ],
  [
    'the number of a QIWI wallet',
    { payout_details: { type: 'wallet', wallet: { type: 'qiwi', qiwi: { account: '4242424242424242' } } } },
    /"account":"4242424242424242"/,
  ],
  [
    'an FPS phone',
    {
      payout_details: {
        type: 'bank_account',
        bank_account: {
          system_type: 'faster_payment_system',
          faster_payment_system: { phone: '378282246310005', bank_id: '100000000069', description: 'Prize' },
        },
      },
      participant_details: { recipient: { full_name: 'Anna Petrova' } },
    },
    /"phone":"378282246310005"/,
  ],
])('sends back as it came: %s', async (_, fields, shown) => {
  await using opened = await openBank()
  expect((await opened.init(fields)).text).toMatch(shown)
  await opened.bank.clock.runToIdle()
  expect((await opened.bank.webhooks())[0]!.body).toMatch(shown)
  expect(JSON.stringify((await opened.bank.requests())[0])).not.toMatch(/"?4242424242424242|378282246310005/)
})

it('remembers an idempotency key that holds a card number, without the number, and over a snapshot', async () => {
  await using opened = await openBank()
  const withKey = (key: string) => opened.init({}, { 'x-partner-idempotency-key': key })
  expect(await withKey(`pay-${number}`)).toMatchObject({ status: 200 })
  const repeated = { status: 400, text: expect.stringContaining('idempotency_key_already_exists') }
  expect(await withKey(`pay-${number}`)).toMatchObject(repeated)
  // Of the same first and last digits.
  expect(await withKey('pay-4242420000004242')).toMatchObject({ status: 200 })
  const snapshot = await opened.bank.snapshot()
  expect(snapshot.state.keys).toEqual([
    expect.stringMatching(/^pay-\*{3}#[0-9a-f]{10}$/),
    expect.stringMatching(/^pay-\*{3}#/),
  ])
  await opened.bank.reset()
  await opened.bank.restore(JSON.parse(JSON.stringify(snapshot)))
  expect(await withKey(`pay-${number}`)).toMatchObject(repeated)
  expect(await withKey('pay-5555555555554444')).toMatchObject({ status: 200 })
})

it.each([
  ['outcomes', { rules: [{ match: { 'customer.reference': number }, outcome: 'refused' }] }],
  ['faults', { rules: [{ on: 'request', fault: 'error_500', match: { 'body.customer.reference': number } }] }],
  ['faults', { rules: [{ on: 'request', fault: 'error_500', match: { 'headers.x-partner-submerchant': number } }] }],
])('keeps no card number of a rule, which fits all the same: %s', async (what, rules) => {
  await using opened = await openBank()
  const url = `${opened.bank.url}/__admin/projects/demo_project/${what}`
  const put = await fetch(url, { method: 'PUT', body: JSON.stringify(rules) })
  expect(await put.text()).not.toContain(number)
  const answer = await opened.init({ customer: { reference: number } }, { 'x-partner-submerchant': number })
  await opened.bank.clock.runToIdle()
  expect(what === 'faults' ? answer.status : (await opened.bank.sessions())[0]!.outcome).toBe(
    what === 'faults' ? 500 : 'refused',
  )
  expect(await opened.kept()).not.toContain(number)
})

it('quotes no card number in a problem document', async () => {
  await using opened = await openBank()
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${opened.bank.url}/__admin/projects/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    return answer.text()
  }
  await opened.init({})
  const problems = [
    await ask('GET', `${number}/sessions`),
    await ask('GET', `demo_project/sessions/${number}`),
    await ask('PUT', 'demo_project/outcomes', { next: [number], [number]: 1 }),
    await ask('POST', 'demo_project/clock/advance', { by: number }),
    await ask('POST', 'demo_project/requests/wait', { match: { status: Number(number) }, timeout_ms: 0 }),
    await ask('GET', `demo_project/coverage?${number}`),
  ]
  for (const problem of problems) expect(problem).toMatch(/424242\*{6}4242/)
  expect(problems.join()).not.toContain(number)
})
