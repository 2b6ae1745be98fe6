import { beforeEach, describe, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { call, type Extra, type Partner, payout, startPartner } from '../testing/sample-partner.ts'

let bank: StartedBank
let partner: Partner

beforeEach(async () => {
  partner = await startPartner()
  bank = await startBank({ clock: 'manual', webhookUrl: partner.url, projects: { shop: {}, strict: { strict: true } } })
  return async () => {
    await bank.close()
    await partner.close()
  }
})

const shop = (method: string, body: unknown, extra: Extra = {}) =>
  call(bank.url, method, body, { project: 'shop', ...extra })

const { payout_details, ...rest } = payout
const inV1 = { ...rest, payment_method: payout_details }
const names = {
  v1: { list: 'payments', method: 'payment_method' },
  v2: { list: 'payout_list', method: 'payout_details' },
} as const
const versions = ['v1', 'v2'] as const
const other = { v1: 'v2', v2: 'v1' } as const
const bodyIn = { v1: inV1, v2: payout }

/** Every name in a JSON text that only one of the versions has. */
const telling = (json: string) => [
  ...new Set(json.match(/"(payments|payment_method|acquiring_payments|payout_list|payout_details|payment_list)"/g)),
]
const namesOf = (version: 'v1' | 'v2') => [`"${names[version].list}"`, `"${names[version].method}"`]

describe.each(versions)('%s', (version) => {
  it('speaks its own names in every answer and webhook', async () => {
    const init = await shop('session/init/payout', bodyIn[version], { version })
    await bank.clock.runToIdle()
    const reference = { session_id: init.session.id }
    const status = await shop('session/status', reference, { version })
    const confirm = await shop('session/confirm', reference, { version })
    await bank.clock.runToIdle()

    expect(partner.received.map(({ type }) => type)).toEqual(['ready_to_confirm', 'payment_finished'])
    const texts = [init, status, confirm].map(({ text }) => text).concat(partner.received.map(({ body }) => body))
    for (const text of texts) expect(telling(text)).toEqual(namesOf(version))
    expect((await bank.sessions())[0]).toMatchObject({ version, session: { [names[version].list]: [{}] } })
  })

  it('made the session, so its names are in the webhooks, whatever version the other calls speak', async () => {
    const { session } = await shop('session/create', bodyIn[version], { version })
    const reference = { session_id: session.id }
    const start = await shop('session/start/payout', reference, { version: other[version] })
    await bank.clock.runToIdle()
    const confirm = await shop('session/confirm', reference, { version: other[version] })
    await bank.clock.runToIdle()

    for (const { text } of [start, confirm]) expect(telling(text)).toEqual(namesOf(other[version]))
    expect(partner.received).toHaveLength(2)
    for (const { body } of partner.received) expect(telling(body)).toEqual(namesOf(version))
  })

  it('takes the name of the other version too, and answers by its own', async () => {
    const init = await shop('session/init/payout', bodyIn[other[version]], { version })
    expect(init).toMatchObject({ http: 200, session: { [names[version].list]: [{ status: 'in_progress' }] } })
    expect(telling(init.text)).toEqual(namesOf(version))
  })

  it('lets its own name win where both stand', async () => {
    const wrong = { type: 'cash' }
    const { method } = names[version]
    const good = { ...payout, ...inV1, [names[other[version]].method]: wrong }
    expect(await shop('session/init/payout', good, { version })).toMatchObject({ http: 200 })
    const bad = { ...payout, ...inV1, [method]: wrong }
    expect(await shop('session/init/payout', bad, { version })).toMatchObject({ http: 400 })
  })

  it('is refused the name of the other version by a strict project', async () => {
    const foreign = names[other[version]].method
    const description = `/${foreign}: expected a name of ${version}, got the other version's`
    const error = { code: 'invalid_request', description }
    const refused = await shop('session/init/payout', bodyIn[other[version]], { version, project: 'strict' })
    expect(refused).toMatchObject({ http: 400, error })
    const card = { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } }
    const byNumber = { ...rest, [names[version].method]: card }
    const own = await shop('session/init/payout', byNumber, { version, project: 'strict' })
    expect(own).toMatchObject({ http: 200 })
  })

  it('is told of a name of the other version in a list once, and where it stands', async () => {
    const { method, list } = names[other[version]]
    const own = names[version].list
    const items = [{ [method]: {} }, { [method]: {} }]
    const told = async (body: object) => {
      const { error } = await shop('session/create', body, { version, project: 'strict' })
      return error?.description.split('; ')
    }
    const foreign = (pointer: string) => `${pointer}: expected a name of ${version}, got the other version's`
    expect(await told({ [own]: items })).toEqual([
      foreign(`/${own}/0/${method}`),
      foreign(`/${own}/1/${method}`),
      expect.stringMatching(`^/${own}: expected a field that the bank knows`),
    ])
    expect(await told({ [list]: items })).toEqual(
      [`/${list}`, `/${list}/0/${method}`, `/${list}/1/${method}`].map(foreign),
    )
  })

  it('is refused an unknown field by a strict project, with the nearest known name', async () => {
    const body = { ...bodyIn[version], amount_detail: {}, participant_details: { recipient: { fullname: 'Ivanov' } } }
    const { error } = await shop('session/create', body, { version, project: 'strict' })
    const expected = 'expected a field that the bank knows (the project is strict), got an unknown one'
    expect(error?.description.split('; ')).toEqual([
      `/participant_details/recipient/fullname: ${expected} (did you mean full_name?)`,
      `/amount_detail: ${expected} (did you mean amount_details?)`,
    ])
    expect(await shop('session/create', body, { version })).toMatchObject({ http: 200 })
  })
})

describe('[] for an empty object, as PHP writes it', () => {
  it('is an empty body', async () => {
    expect(await shop('session/create', '[]')).toMatchObject({ http: 200, session: { status: 'created' } })
    const { error } = await shop('session/init/payout', '[]', { version: 'v1' })
    expect(error?.description).toMatch(
      /^\/payment_method: expected a value, because the field is required, got nothing/,
    )
  })

  it('is an empty object wherever an object is expected, in an array too', async () => {
    const customer = { reference: 'u-77', contacts: [[], { email: 'a@b.example' }] }
    const body = { ...inV1, customer, participant_details: { ...payout.participant_details, sender: [] } }
    const { session } = await shop('session/init/payout', body)
    expect(session.payout_list?.[0]).toMatchObject({
      customer: { reference: 'u-77', contacts: [{}, { email: 'a@b.example' }] },
      participant_details: { ...payout.participant_details, sender: {} },
    })
  })

  it('still lacks what the object must have', async () => {
    const { error } = await shop('session/create', { customer: [] })
    expect(error?.description).toBe('/customer/reference: expected a value, because the field is required, got nothing')
  })

  it('stays an array where one belongs', async () => {
    const { session } = await shop('session/init/payout', { ...payout, customer: { reference: 'u-77', contacts: [] } })
    expect(session.payout_list?.[0]?.customer).toEqual({ reference: 'u-77', contacts: [] })
  })
})

describe('metadata', () => {
  const texts = [
    '"order-77"',
    '""',
    '0',
    '-1.5e-7',
    '9007199254740991',
    'false',
    '[]',
    '{}',
    '[[],[{}],[[null]]]',
    '{"payment_method":{"payments":[]},"payout_details":null,"payout_list":[[]],"acquiring_payments":[],"metadata":[]}',
    '{"session_id":"ps_1","amount_details":{"amount":-1},"type":"card","toString":[],"hasOwnProperty":null,"":{"":[]}}',
    '{"b":1,"a":2,"~/~0":"Привет / \\"мир\\" \\\\ \\u0000 \\n 🎉 \\ud800"}',
    `{"long":"${'я'.repeat(50_000)}"}`,
  ]

  it.each(versions.flatMap((version) => texts.map((text) => [version, text] as const)))(
    'comes back to the byte: %s %.60s',
    async (version, metadata) => {
      const body = JSON.stringify({ ...bodyIn[version], metadata: '#' }).replace('"#"', () => metadata)
      const init = await shop('session/init/payout', body, { version })
      await bank.clock.runToIdle()
      const status = await shop('session/status', { session_id: init.session.id }, { version })
      for (const text of [init.text, status.text, partner.received[0]?.body])
        expect(text).toContain(`"metadata":${metadata}`)
    },
  )
})
