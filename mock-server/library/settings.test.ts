import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type BankOptions,
  createBank,
  type ProjectHandle,
  type Snapshot,
  type StartedBank,
  startBank,
} from '../index.ts'
import { call, control, payout } from '../testing/sample-partner.ts'

const faults: unknown[] = []
let bank: StartedBank

beforeEach(async () => {
  bank = await startBank({ clock: 'manual' }, { onError: (error) => faults.push(error) })
})
afterEach(async () => {
  await bank.close()
  expect(faults.splice(0)).toEqual([])
})

const project = (method: string, path = '', body?: unknown) =>
  control(bank.url, method, `projects/demo_project${path}`, body)

describe('what cannot be is refused at the door, and a payout goes on', () => {
  const rub = 'expected rub (any case): payouts in other currencies are converted and paid in roubles, got "usd"'
  const dollars = { number: '131', kind: 'collateral', currency: 'usd' }
  const number = '40702810300200000013'

  it.each<[method: string, path: string, body: object, detail: string]>([
    [
      'PUT',
      '',
      { accounts: [{ number: '131', kind: 'settlement' }] },
      '/accounts/0/number: expected another number, or a collateral account beside it, whose default number this is, got "131"',
    ],
    ['PUT', '', { accounts: [dollars] }, `/accounts/0/currency: ${rub}`],
    ['PUT', '/accounts', { items: [dollars] }, `/items/0/currency: ${rub}`],
    [
      'PUT',
      '/accounts',
      {
        items: [
          { number: '8', kind: 'nominal' },
          { number: '8', kind: 'collateral' },
        ],
      },
      '/items/1/number: expected a number that no other account has, got "8"',
    ],
    [
      'PUT',
      '',
      { pace: { processing_ms: 33.3333 } },
      '/pace/processing_ms: expected milliseconds with at most three decimals, got 33.3333',
    ],
    [
      'PUT',
      '',
      { pace: { settlement_ms: 1e15 } },
      '/pace/settlement_ms: expected at most 31536000000, got 1000000000000000',
    ],
    [
      'PUT',
      '/clock',
      { now: '9999-01-01' },
      '/now: expected a time from 1970-01-01T00:00:00.000000Z to 2250-01-01T00:00:00.000000Z, got "9999-01-01"',
    ],
  ])('%s %s %j', async (method, path, body, detail) => {
    const before = await bank.snapshot()
    expect(await project(method, path, body)).toMatchObject({ status: 400, body: { detail } })
    expect((await bank.snapshot()).state.accounts).toEqual(before.state.accounts)
    expect(await call(bank.url, 'session/init/payout', payout)).toMatchObject({ http: 200 })
  })

  it.each([
    ['request', 'constructor'],
    ['webhook', '__proto__'],
    ['webhook', 'toString'],
  ])('a fault of %ss that is called %s', async (on, fault) => {
    const { status, body } = await project('PUT', '/faults', JSON.stringify({ rules: [{ on, fault }] }))
    expect([status, JSON.stringify(body)]).toEqual([
      400,
      expect.stringContaining('/rules/0/fault: expected a fault of'),
    ])
    const outcome = await project('PUT', '/outcomes', { next: [fault] })
    expect(outcome).toMatchObject({ status: 400 })
  })

  it('more on an account than can be counted, in one top-up or in several', async () => {
    const top = (amount: number) => project('POST', `/accounts/${number}/topup`, { amount })
    await project('PUT', '/accounts', { items: [{ number, kind: 'settlement', balance: 0 }] })
    // Where payments come to, room is left for forty thousand of the largest: a billion roubles each.
    const mostOnSettlement = Number.MAX_SAFE_INTEGER - 40_000 * 100_000_000_000
    expect(await top(mostOnSettlement)).toMatchObject({ status: 200 })
    expect(await top(1)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('it cannot hold that much') },
    })
    // What was paid out may come back: it counts on.
    const most = Number.MAX_SAFE_INTEGER
    await project('PUT', '/accounts', { items: [{ number: '131', kind: 'collateral', balance: most }] })
    const { session } = await call(bank.url, 'session/init/payout', payout)
    await bank.clock.runToIdle()
    await call(bank.url, 'session/confirm', { session_id: session.id })
    await bank.clock.runToIdle()
    const path = '/accounts/131/topup'
    expect(await project('POST', path, { amount: payout.amount_details.amount })).toMatchObject({ status: 409 })
    const full = { items: [{ number: '131', kind: 'collateral', balance: most }] }
    expect(await project('PUT', '/accounts', full)).toMatchObject({ status: 409 })
  })

  it('a statement of a day on which more was moved than can be counted', async () => {
    const most = Number.MAX_SAFE_INTEGER
    const transfer = {
      payout_details: {
        type: 'bank_account',
        bank_account: {
          system_type: 'ru',
          ru: { bik: '044525974', account: '40817810400003869535', full_name: 'Ivanov Ivan', description: 'Payment' },
        },
      },
      amount_details: { amount: most, currency: 'rub' },
    }
    // Its number is one that statements are made of.
    const collateral = '40702810000000000777'
    await using own = await startBank({
      clock: 'manual',
      startAt: '2025-03-01T10:00:00Z',
      accounts: [{ number: collateral, kind: 'collateral', balance: most }],
    })
    const statement = async () => {
      const date = '2025-03-01'
      const body = JSON.stringify({ date_from: date, date_to: date, account_number: collateral })
      const answer = await own.partner.fetch('/api/v1/report/account_statement', { method: 'POST', body })
      return JSON.parse(await answer.text())
    }
    for (const total of [most, undefined]) {
      const { session } = await call(own.url, 'session/init/payout', transfer)
      await own.clock.runToIdle()
      await call(own.url, 'session/confirm', { session_id: session.id })
      await own.clock.runToIdle()
      const events = (event: string) =>
        control(own.url, 'POST', `projects/demo_project/sessions/${session.id}/events`, { event })
      expect(await events('return')).toMatchObject({ status: 200 })
      const { total_turnover, error } = await statement()
      expect([total_turnover?.debet, error?.description]).toEqual([total, total ? undefined : expect.any(String)])
      if (total === undefined) expect(error.description).toContain('a day whose turnover is an exact number')
    }
  })

  it.each([
    ['usd', 80],
    ['EUR', 90],
  ])('a payout in %s that would be more kopecks than can be counted', async (currency, rate) => {
    const most = Math.floor(Number.MAX_SAFE_INTEGER / rate)
    const of = (amount: number) => ({ ...payout, amount_details: { amount, currency } })
    const description = `/amount_details/amount: expected at most ${most} in ${currency}, got ${most + 1}`
    expect(await call(bank.url, 'session/init/payout', of(most + 1))).toMatchObject({
      http: 400,
      error: { code: 'invalid_request', description },
    })
    expect(await call(bank.url, 'session/init/payout', of(most))).toMatchObject({ http: 200 })
  })
})

it.each<[bankKey: unknown, problem: string]>([
  [null, 'bankKey: expected an object, got null'],
  ['a key', 'bankKey: expected an object, got "a key"'],
  [{}, 'bankKey.privateKey: expected a string, got nothing'],
  [{ privateKey: 'x', publicKey: 5 }, 'bankKey.publicKey: expected a string, got 5'],
])('a bank with the key %j is not made', (bankKey, problem) => {
  expect(() => createBank({ bankKey } as BankOptions)).toThrow(new RangeError(problem))
})

it('a call makes a project only of a name that the control API takes', async () => {
  await using own = createBank({ autoProjects: true, signature: 'off' })
  const ask = (path: string, headers: Record<string, string>) =>
    own.fetch(new Request(`http://bank${path}`, { method: 'POST', headers, body: '{}' }))
  for (const name of ['..', 'a/b', 'a b', 'x'.repeat(101)])
    expect(await (await ask('/api/v2/session/create', { 'x-partner-project': name })).json()).toMatchObject({
      error: { code: 'identification_error' },
    })
  expect((await ask('/api/v2/session/create', { 'x-partner-project': 'shop-1' })).status).toBe(200)
  const listed = await own.fetch(new Request('http://bank/__admin/projects'))
  const { items } = (await listed.json()) as { items: { id: string }[] }
  expect(items.map(({ id }) => id).sort()).toEqual(['demo_project', 'shop-1'])
})

it('drawn ids are of one start alone, those of a reset and of public tokens too; a test has the same ones each time', async () => {
  const idsOf = async (options: BankOptions) => {
    await using own = createBank({ clock: 'manual', ...options })
    const post = async (path: string, body: object) =>
      (await own.partner.fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) })).text()
    const round = async () => {
      const { session } = JSON.parse(await post('v2/session/init/payout', payout))
      const { public_token } = JSON.parse(await post('v1/token', { tokenize_widget: { access: true } }))
      const { request_id } = JSON.parse(await post('v1/npd/check', { tax_reference: '770000000131' }))
      return [session.id, session.payout_list[0].id, public_token, request_id]
    }
    const before = await round()
    await own.reset()
    return [...before, ...(await round())]
  }
  const drawn = [...(await idsOf({ ids: 'drawn' })), ...(await idsOf({ ids: 'drawn' }))]
  for (const id of drawn) expect(id).toEqual(expect.any(String))
  expect(new Set(drawn).size).toBe(drawn.length)
  expect(await idsOf({})).toEqual(await idsOf({ seed: 1 }))
  expect((await idsOf({})).slice(0, 2)).toEqual(['ps_1001', 'po_1001'])
})

describe('a clock', () => {
  it('has an end, and is not moved past it; what is due after it waits', async () => {
    await project('PUT', '/clock', { now: '2249-12-31T23:59:59.950Z' })
    await call(bank.url, 'session/init/payout', payout)
    const end = '2250-01-01T00:00:00.000000Z'
    const refused = await project('POST', '/clock/advance', { by: 'PT1S' })
    expect(refused).toMatchObject({ status: 400, body: { detail: expect.stringContaining(`ends by ${end}`) } })
    await expect(bank.clock.advance('P36525D')).rejects.toThrow(RangeError)
    await bank.clock.runToIdle()
    expect(await project('PUT', '/clock', { now: end })).toMatchObject({
      body: { now: end, next_due: { event: 'checked' } },
    })
    await project('PUT', '/clock', { mode: 'real' })
    expect(await bank.clock.now()).toBe(end)
    const kept = await bank.snapshot()
    await bank.restore(kept)
    expect(await bank.clock.now()).toBe(end)
  })

  it.each(['1970-01-01', '2240-01-01'])('that starts at %s gives tokens that are good', async (startAt) => {
    await using own = await startBank({ clock: 'manual', startAt, strict: true })
    const element = { ref: 'a', type: 'card_number', card_number: '4242424242424242' }
    const post = async (path: string, body: object) =>
      (await own.partner.fetch(`/api/v1/${path}`, { method: 'POST', body: JSON.stringify(body) })).text()
    const { data } = JSON.parse(await post('tokenize/elements', { elements: [element] }))
    const card = { type: 'tokenized_card', tokenized_card: { token: data.a.token } }
    const asked = JSON.parse(await post('token/info', { type: 'card', card }))
    expect(asked).toMatchObject({ status: 'ok' })
  })
})

describe('a snapshot', () => {
  const changed = async (change: (state: Snapshot['state']) => void) => {
    const snapshot = await bank.snapshot()
    change(snapshot.state)
    return project('PUT', '/snapshot', snapshot)
  }

  it.each<[string, (state: Snapshot['state']) => void]>([
    [
      'a counter at 2^53',
      (state) => {
        state.counters.session = 2 ** 53
      },
    ],
    [
      'a clock in 2255',
      (state) => {
        state.clock.now = Number.MAX_SAFE_INTEGER
      },
    ],
    [
      'two accounts of one number',
      (state) => {
        state.accounts.push({ ...state.accounts[0]!, kind: 'nominal' })
      },
    ],
    [
      'more set aside than there is',
      (state) => {
        state.accounts[0]!.held = state.accounts[0]!.balance + 1
      },
    ],
    [
      'an account in dollars',
      (state) => {
        state.accounts[0]!.currency = 'usd'
      },
    ],
    [
      'a half token',
      (state) => {
        state.shared.tokens = { ...state.shared.tokens, made: 0.5 }
      },
    ],
  ])('with %s is refused', async (_, change) => {
    expect(await changed(change)).toMatchObject({ status: 400 })
    expect(await call(bank.url, 'session/init/payout', payout)).toMatchObject({ http: 200 })
  })

  it('whose ids have come to their end is taken, and no id is given twice', async () => {
    const last = Number.MAX_SAFE_INTEGER
    expect(
      await changed((state) => {
        state.counters.session = last
      }),
    ).toMatchObject({ status: 204 })
    const refused = {
      http: 500,
      error: { code: 'internal_error', description: expect.stringContaining('make it again') },
    }
    for (const _ of [1, 2]) expect(await call(bank.url, 'session/create', {})).toMatchObject(refused)
    expect(await changed(() => {})).toMatchObject({ status: 204 })
    await bank.reset()
    expect(await call(bank.url, 'session/create', {})).toMatchObject(refused)
    await control(bank.url, 'DELETE', 'projects/demo_project')
    await control(bank.url, 'PUT', 'projects/demo_project', {})
    expect(await call(bank.url, 'session/create', {})).toMatchObject({ session: { id: 'ps_1001' } })
  })
})

// One option at a time may be odd, so that a good part of what is made is good.
const odd = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(-1, 0, 0.001, 33.3333, 1.5, 1e308, 2 ** 53, 31_536_000_000),
)
const account = fc.record(
  {
    number: fc.constantFrom('131', '40702810300200000013', '40702810600200000014', '7', '8'),
    kind: fc.constantFrom('collateral' as const, 'settlement' as const, 'nominal' as const),
    currency: fc.constantFrom('rub', 'RUB', 'usd'),
    balance: fc.constantFrom(0, 10_000, 1e11, Number.MAX_SAFE_INTEGER, 2 ** 53, 0.5),
  },
  { requiredKeys: ['number', 'kind'] },
)
const settings = fc.record(
  {
    pace: fc.record({ processingMs: odd, settlementMs: fc.nat(1000) }, { requiredKeys: [] }),
    accounts: fc.array(account, { maxLength: 4 }),
    fees: fc.record(
      { percent: fc.oneof(odd, fc.constantFrom(0.35, 100)), minimum: fc.constantFrom(0, 1, 2 ** 53) },
      { requiredKeys: [] },
    ),
    webhookUrl: fc.constantFrom('http://127.0.0.1:1/', 'http:127.0.0.1', 'http://', 'nonsense'),
    autoConfirm: fc.boolean(),
    strict: fc.boolean(),
    signature: fc.constantFrom('off' as const, 'warn' as const, 'strict' as const),
  },
  { requiredKeys: [] },
)

const snake = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(snake)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      snake(each),
    ]),
  )
}

function isTaken(make: () => unknown): boolean {
  try {
    make()
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    return false
  }
}

it('settings that one way in takes, the others take; a bank with them ends a payout, and its snapshot can be put back', async () => {
  await fc.assert(
    fc.asyncProperty(settings, async (options: BankOptions) => {
      await using shared = createBank({ clock: 'manual' })
      const url = 'http://127.0.0.1/__admin/projects/put'
      // JSON cannot carry what is no number; the library must refuse it all the same.
      const { status } = await shared.fetch(url, {
        method: 'PUT',
        body: JSON.stringify(snake({ ...options, clock: 'manual' })),
      })
      const asProject = isTaken(() => shared.project('made', { clock: 'manual', ...options }))
      const asBank = isTaken(() => void createBank({ clock: 'manual', ...options }).close())
      const declared = isTaken(() => void createBank({ projects: { one: options } }).close())
      expect([asProject, asBank, declared]).toEqual([status === 201, status === 201, status === 201])
      if (status !== 201) return
      for (const id of ['put', 'made']) await playsAPayout(shared.project(id))
    }),
    { numRuns: 150 },
  )
})

/** A strict project takes it too. */
const byWallet = {
  payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
  amount_details: { amount: 10_000, currency: 'rub' },
}

async function playsAPayout(project: ProjectHandle): Promise<void> {
  const post = (method: string, body: object) =>
    project.partner.fetch(`/api/v2/session/${method}`, { method: 'POST', body: JSON.stringify(body) })
  const answer = await post('init/payout', byWallet)
  expect(answer.status).toBe(200)
  const { session } = JSON.parse(await answer.text())
  await project.clock.runToIdle()
  await post('confirm', { session_id: session.id })
  await project.clock.advance('P3D')
  await project.clock.advance('P999D')
  const kept = JSON.parse(JSON.stringify(await project.snapshot())) as Snapshot
  expect(kept.state.sessions[0]?.operations[0]?.state).toMatch(/succeeded|failed/)
  await project.restore(kept)
  expect(await project.snapshot()).toEqual(kept)
}
