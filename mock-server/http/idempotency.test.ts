import { beforeEach, expect, it } from 'vitest'
import { call, type Extra, payout } from '../bank/sample-partner.ts'
import { type StartedBank, startBank } from '../index.ts'

let bank: StartedBank

beforeEach(async () => {
  bank = await startBank({ clock: 'manual', projects: { shop: {}, other: {} } })
  return () => bank.close()
})

const shop = (method: string, body: unknown, extra: Extra = {}) =>
  call(bank.url, method, body, { project: 'shop', ...extra })

const taken = (key: string) => ({
  http: 400,
  status: 'error',
  error: {
    code: 'idempotency_key_already_exists',
    description: `x-partner-idempotency-key: ${JSON.stringify(key)} is already in progress or processed`,
  },
})

it('takes a key once, whatever the path, the version and the body', async () => {
  expect(await shop('session/create', {}, { key: 'k' })).toMatchObject({ http: 200 })
  const before = await bank.sessions()
  for (const version of ['v1', 'v2'] as const) {
    expect(await shop('session/create', {}, { key: 'k', version })).toMatchObject(taken('k'))
    expect(await shop('session/create/nominal', { metadata: 1 }, { key: 'k', version })).toMatchObject(taken('k'))
    expect(await shop('session/init/payout', payout, { key: 'k', version })).toMatchObject(taken('k'))
    const start = { session_id: 'ps_1001', ...payout }
    expect(await shop('session/start/payout', start, { key: 'k', version })).toMatchObject(taken('k'))
    expect(await shop('session/cancel', { session_id: 'ps_1001' }, { key: 'k', version })).toMatchObject(taken('k'))
  }
  expect(await bank.sessions()).toEqual(before)
  expect(await shop('session/create', {}, { key: 'K' })).toMatchObject({ http: 200, session: { id: 'ps_1002' } })
})

it('tells keys of one project from those of another, and forgets them by a reset', async () => {
  await shop('session/create', {}, { key: 'k' })
  expect(await shop('session/create', {}, { key: 'k', project: 'other' })).toMatchObject({ http: 200 })
  await bank.project('shop').reset()
  expect(await shop('session/create', {}, { key: 'k' })).toMatchObject({ http: 200 })
})

it('takes no key for a call that is refused, however late', async () => {
  await shop('session/create', {})
  const refused = [
    await shop('session/init/payout', {}, { key: 'k' }), // by its schema
    await shop('session/start/payout', { session_id: 'ps_1001' }, { key: 'k' }), // by the rules
    await shop('session/confirm', { session_id: 'ps_1001' }, { key: 'k' }), // by the state
    await shop('session/confirm', { session_id: 'ps_9' }, { key: 'k' }),
  ]
  expect(refused.map((answer) => answer.http)).toEqual([400, 400, 409, 404])
  expect(await shop('session/create', {}, { key: 'k' })).toMatchObject({ http: 200 })
})

it('takes no key for status, and asks for none', async () => {
  await shop('session/create', {})
  for (let time = 0; time < 2; time += 1)
    expect(await shop('session/status', { session_id: 'ps_1001' }, { key: 'k' })).toMatchObject({ http: 200 })
  expect(await shop('session/create', {}, { key: 'k' })).toMatchObject({ http: 200 })
  expect(await shop('session/status', { session_id: 'ps_1001' }, { key: 'k' })).toMatchObject({ http: 200 })
})

it('lets one of many concurrent calls with one key win', async () => {
  const calls = Array.from({ length: 20 }, (_, index) =>
    index % 2 ? shop('session/create', {}, { key: 'k' }) : shop('session/init/payout', payout, { key: 'k' }),
  )
  const answers = await Promise.all(calls)
  expect(answers.filter(({ http }) => http === 200)).toHaveLength(1)
  expect(answers.filter(({ error }) => error?.code === 'idempotency_key_already_exists')).toHaveLength(19)
  expect(await bank.sessions()).toHaveLength(1)
})
