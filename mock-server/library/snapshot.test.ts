import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type BankHandle,
  createBank,
  type ProjectHandle,
  type Snapshot,
  type StartedBank,
  startBank,
} from '../index.ts'
import { answerWith, call, control, type Partner, payout, promised, startPartner } from '../testing/sample-partner.ts'

type Command =
  | { do: 'init' | 'create' }
  | { do: 'confirm' | 'cancel' | 'status'; session: number }
  | { do: 'advance'; seconds: number }
  | { do: 'run to idle' }
  | { do: 'topup' }
  | { do: 'fault'; rule: Parameters<ProjectHandle['faults']['add']>[0] }
  | { do: 'outcome'; name: 'operation_rejected' | 'result_unknown' }

const session = fc.integer({ min: 1001, max: 1006 })
const probability = fc.constantFrom(0.3, 0.6)
const rule = fc.oneof(
  fc.record({
    on: fc.constant('webhook' as const),
    fault: fc.constantFrom(
      'duplicate' as const,
      'delay' as const,
      'reorder' as const,
      'answer_lost' as const,
      'drop' as const,
    ),
    probability,
  }),
  fc.record({
    on: fc.constant('request' as const),
    fault: fc.constantFrom('error_503' as const, 'answer_lost' as const),
    probability,
  }),
)
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('init' as const, 'create' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constantFrom('confirm' as const, 'cancel' as const, 'status' as const), session }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('advance' as const), seconds: fc.constantFrom(0, 0.1, 7, 3600, 15_000) }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'run to idle' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'topup' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fault' as const), rule }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('outcome' as const),
      name: fc.constantFrom('operation_rejected' as const, 'result_unknown' as const),
    }),
  },
)
const commands = fc.array(command, { maxLength: 14, size: 'max' })

/** What was answered and what was sent, byte for byte. */
async function play(
  bank: BankHandle,
  project: ProjectHandle,
  heard: string[],
  steps: readonly Command[],
): Promise<string[]> {
  heard.length = 0
  for (const step of steps) heard.push(...(await take(bank, project, step)))
  return [...heard]
}

async function take(bank: BankHandle, project: ProjectHandle, step: Command): Promise<string[]> {
  switch (step.do) {
    case 'advance':
      await project.clock.advance({ milliseconds: step.seconds * 1000 })
      return [await project.clock.now()]
    case 'run to idle':
      await project.clock.runToIdle()
      return [await project.clock.now()]
    case 'fault':
      await project.faults.add(step.rule)
      return []
    case 'outcome':
      await project.outcomes.next(step.name)
      return []
    case 'topup':
      return [await topUp(bank, project)]
    default:
      return [await post(project, step)]
  }
}

async function post(project: ProjectHandle, step: Extract<Command, { do: string }>): Promise<string> {
  const path = step.do === 'init' ? 'init/payout' : step.do
  const body = 'session' in step ? { session_id: `ps_${step.session}` } : step.do === 'init' ? payout : {}
  const sent = project.partner.fetch(`/api/v2/session/${path}`, { method: 'POST', body: JSON.stringify(body) })
  const answer = await sent.catch(connectionLost)
  return answer === undefined ? 'lost' : `${answer.status} ${answer.headers.get('x-request-id')} ${await answer.text()}`
}

/** What the fault answer_lost leaves of a call. */
function connectionLost(error: unknown): undefined {
  expect(error).toMatchObject({ cause: { code: 'ECONNRESET' } })
}

async function topUp(bank: BankHandle, { id }: ProjectHandle): Promise<string> {
  const url = `http://bank/__admin/projects/${id}/accounts/40702810600200000014/topup`
  const answer = await bank.fetch(new Request(url, { method: 'POST', body: '{"amount":131}' }))
  return `${answer.status} ${await answer.text()}`
}

it('a snapshot put back goes on exactly as the original did; where that has gone on, no id is given twice', async () => {
  await fc.assert(
    fc.asyncProperty(commands, commands, async (before, after) => {
      const heard: string[] = []
      const bank = createBank({
        clock: 'manual',
        startAt: '2025-05-27T02:03:00Z',
        signature: 'off',
        optionalWebhooks: ['nominal_topup'],
        onWebhook({ id, body, signature, attempt }) {
          heard.push(`${id} ${attempt} ${body} ${signature}`)
          return attempt % 2 === 1 && body.length % 3 === 0 ? 500 : 200
        },
      })
      await play(bank, bank, heard, before)
      const kept = JSON.parse(JSON.stringify(await bank.snapshot())) as Snapshot
      const original = await play(bank, bank, heard, after)
      const end = await bank.snapshot()
      for (const project of [bank.project('another'), bank.project('a third')]) {
        await project.restore(kept)
        expect(await project.snapshot()).toEqual(kept)
        expect(await play(bank, project, heard, after)).toEqual(original)
        expect(comparable(await project.snapshot())).toEqual(comparable(end))
      }
      await bank.restore(kept)
      expect(withoutIds(await bank.snapshot())).toEqual(withoutIds(kept))
      await play(bank, bank, heard, after)
      const given = idsIn(end)
      const kepts = idsIn(kept)
      expect([...idsIn(await bank.snapshot())].filter((id) => given.has(id) && !kepts.has(id))).toEqual([])
      await bank.close()
    }),
    { numRuns: 40 },
  )
})

/** Without what real time and the project's own name leave in it. */
const comparable = ({ state }: Snapshot): object => ({
  ...state,
  journal: state.journal.recorded,
  outbox: state.outbox.map((row) => ({ ...row, attempts: row.attempts.map((each) => ({ ...each, durationMs: 0 })) })),
})

/** Without where ids go on. */
const withoutIds = ({ state }: Snapshot): object => ({
  ...state,
  counters: {},
  shared: { ...state.shared, tokens: state.shared.tokens.public, npd: state.shared.npd.requests },
  journal: { ...state.journal, recorded: 0 },
})

/** Of sessions, what is in them, webhooks and calls. */
const idsIn = ({ state: { sessions, outbox, journal } }: Snapshot): Set<string> =>
  new Set(
    [...sessions, ...sessions.flatMap(({ operations }) => operations), ...outbox, ...journal.rows].map(({ id }) => id),
  )

describe('over the control API', () => {
  let bank: StartedBank
  let partner: Partner
  const snapshot = (method: string, body?: unknown, project = 'demo_project') =>
    control(bank.url, method, `projects/${project}/snapshot`, body)
  const start = (project = 'demo_project') => call(bank.url, 'session/init/payout', payout, { project, key: 'once' })

  beforeAll(async () => {
    partner = await startPartner()
    bank = await startBank({ clock: 'manual', webhookUrl: partner.url })
  })
  beforeEach(async () => {
    partner.received.length = 0
    await bank.reset()
  })
  afterAll(async () => {
    await bank.close()
    await partner.close()
  })

  it('is put back with the webhooks of top-ups, which are about no session', async () => {
    const own = { clock: 'manual', webhook_url: partner.url, optional_webhooks: ['nominal_topup'] }
    await control(bank.url, 'PUT', 'projects/topups', own)
    const topup = { amount: 131 }
    await control(bank.url, 'POST', 'projects/topups/accounts/40702810600200000014/topup', topup)
    const { body } = await snapshot('GET', undefined, 'topups')
    for (const project of ['topups', 'demo_project']) {
      expect(await snapshot('PUT', body, project)).toMatchObject({ status: 204 })
      const { body: listed } = await control(bank.url, 'GET', `projects/${project}/webhooks`)
      expect(listed).toEqual({ items: [expect.not.objectContaining({ session_id: expect.anything() })] })
      await bank.project(project).clock.runToIdle()
    }
    expect(partner.received.map(({ type }) => type)).toEqual(['nominal_topup', 'nominal_topup'])
  })

  it('is taken, and put back: sessions, money, keys, what is due, faults and outcomes', async () => {
    bank.faults.add({ on: 'webhook', fault: 'drop', times: 1 })
    bank.outcomes.next('operation_rejected', 'result_unknown')
    await start()
    const { body } = await snapshot('GET')
    await bank.clock.runToIdle()
    await bank.reset()
    expect((await snapshot('PUT', body)).status).toBe(204)
    expect(withoutIds((await snapshot('GET')).body as Snapshot)).toEqual(withoutIds(body as Snapshot))
    expect(await start()).toMatchObject({ error: { code: 'idempotency_key_already_exists' } })
    await bank.clock.runToIdle()
    const [session] = (body as Snapshot).state.sessions
    expect(await bank.webhooks()).toMatchObject([{ session_id: session!.id, fault: 'drop' }])
  })

  it('breaks off the deliveries under way, whose answers count for nothing', async () => {
    const late = promised()
    await start()
    const { body } = await snapshot('GET')
    partner.next.push(async (_, response) => {
      await late.promise
      response.writeHead(500).end()
    })
    const moving = bank.clock.runToIdle()
    await partner.arrival(1)
    expect((await snapshot('PUT', body)).status).toBe(204)
    await moving
    late.keep()
    await bank.clock.runToIdle()
    expect(await bank.webhooks()).toMatchObject([{ status: 'delivered', attempts: [{ status: 200 }] }])
    expect(partner.received).toHaveLength(2)
  })

  it('taken while a webhook is on the wire, it sends that webhook again', async () => {
    const on = promised<unknown>()
    await start()
    partner.next.push(async (_, response) => {
      on.keep((await snapshot('GET')).body)
      answerWith(200)(_, response)
    })
    await bank.clock.runToIdle()
    await snapshot('PUT', await on.promise)
    expect(await bank.webhooks()).toMatchObject([{ status: 'due', attempts: [] }])
    await bank.clock.runToIdle()
    expect(partner.received.map(({ body }) => body)).toEqual([partner.received[0]!.body, partner.received[0]!.body])
  })

  it('that cannot be put back leaves all as it is: what is on the wire goes on, and can be sent again', async () => {
    const late = promised()
    await start()
    const kept = await bank.snapshot()
    partner.next.push(async (_, response) => {
      await late.promise
      response.writeHead(500).end()
    })
    const moving = bank.clock.runToIdle()
    await partner.arrival(1)
    const body = { ...kept, state: { ...kept.state, finished: [null] } }
    for (const spoilt of [body, { ...kept, state: { ...kept.state, lanes: { ps_1001: [7] } } }])
      expect(await snapshot('PUT', spoilt)).toMatchObject({ status: 400, type: 'application/problem+json' })
    late.keep()
    await moving
    const [webhook] = await bank.webhooks()
    expect(webhook).toMatchObject({ status: 'delivered', attempts: [{ status: 500 }, {}] })
    expect(await control(bank.url, 'POST', `projects/demo_project/webhooks/${webhook!.id}/redeliver`)).toMatchObject({
      status: 200,
    })
  })

  const spoilt: [string, (kept: Snapshot) => unknown, string | RegExp][] = [
    ['nothing', () => ({}), /^\/snapshot_of: expected .*; \/format: expected /],
    ['a list', () => [], /^the body: expected an object, got an empty array/],
    [
      'another program',
      (kept) => ({ ...kept, snapshot_of: 'wiremock' }),
      '/snapshot_of: expected "bank131-mock", got "wiremock"',
    ],
    ['another format', (kept) => ({ ...kept, format: 1 }), '/format: expected 2, got 1'],
    [
      'another version of this program',
      (kept) => withState(kept, { shared: { colours: {} } as never }),
      /^\/state\/shared: expected disabledTokens, faults, .* \(as this version keeps them\), got colours$/,
    ],
    [
      'a wrong type',
      (kept) => withState(kept, { accounts: kept.state.accounts.map((each) => ({ ...each, balance: '5' as never })) }),
      /^\/state\/accounts\/0\/balance: expected an integer, got "5"/,
    ],
    ['no account', (kept) => withState(kept, { accounts: [] }), /expected an account of kind collateral, got none/],
    [
      'a step of an operation that is not there',
      (kept) => withState(kept, { timers: kept.state.timers.map((each) => ({ ...each, operationId: 'po_9' })) }),
      '/state/timers/0/operationId: expected the operation it names, got "po_9"',
    ],
    [
      'a state that there is not',
      (kept) =>
        withState(kept, {
          sessions: kept.state.sessions.map((each) => ({
            ...each,
            operations: each.operations.map((one) => ({ ...one, state: 'lost' as never })),
          })),
        }),
      '/state/sessions/0: expected operations in states that this version knows, got payout lost',
    ],
    [
      'a session without its data',
      (kept) =>
        withState(kept, {
          sessions: kept.state.sessions.map((each) => ({
            ...each,
            operations: each.operations.map((one) => ({ ...one, data: undefined as never })),
          })),
        }),
      '/state/sessions/0/operations/0/data: expected a value, because the field is required, got nothing',
    ],
    [
      'a fault that there is not',
      (kept) =>
        withState(kept, {
          shared: {
            ...kept.state.shared,
            faults: {
              ...kept.state.shared.faults,
              rules: [{ rule: { on: 'webhook', fault: 'eaten' }, passed: 0, hits: 0 }],
            },
          },
        }),
      /^\/state\/shared\/faults\/rules\/0\/fault: expected a fault of webhooks/,
    ],
    [
      'a call in the journal whose headers are no text',
      (kept) =>
        withState(kept, {
          journal: {
            ...kept.state.journal,
            rows: kept.state.journal.rows.map((row) => ({ ...row, headers: { a: null as never } })),
          },
        }),
      '/state/journal/rows/0/headers/a: expected a string, got null',
    ],
    [
      'a call in the journal of no number',
      (kept) =>
        withState(kept, {
          journal: { ...kept.state.journal, rows: kept.state.journal.rows.map((row) => ({ ...row, id: 'req_01' })) },
        }),
      /\/state\/journal\/rows\/0\/id: expected req_ and a number, got "req_01"/,
    ],
    [
      'two sessions of one id',
      (kept) => withState(kept, { sessions: [...kept.state.sessions, kept.state.sessions[0]!] }),
      /^\/state\/sessions\/\d+\/id: expected an id of its own, got "ps_/,
    ],
    [
      'a webhook or a step that is due twice',
      (kept) => withState(kept, { due: [...kept.state.due, kept.state.due[0]!] }),
      /^\/state\/due\/\d+\/id: expected an id of its own, got "/,
    ],
    [
      'a payout without its amount',
      (kept) => {
        const spoilt = structuredClone(kept)
        delete (spoilt.state.sessions[0]!.operations[0]!.data as { amount_details?: unknown }).amount_details
        return spoilt
      },
      '/state/sessions/0/operations/0/data/amount_details: expected a value, because a payout has one, got nothing',
    ],
    [
      'a payout without its outcome',
      (kept) => {
        const spoilt = structuredClone(kept)
        Object.assign(spoilt.state.sessions[0]!.operations[0]!, { outcome: {} })
        return spoilt
      },
      '/state/sessions/0/operations/0/outcome/instead: expected a value, because the field is required, got nothing',
    ],
    [
      'a call in the journal without its warnings',
      (kept) => {
        const spoilt = structuredClone(kept)
        Object.assign(spoilt.state.journal.rows[0]!, { warnings: null })
        return spoilt
      },
      '/state/journal/rows/0/warnings: expected an array, got null',
    ],
    [
      'a document with parts missing',
      (kept) => withState(kept, { shared: { ...kept.state.shared, outcomes: {} as never } }),
      /^\/state\/shared\/outcomes\/next: expected a value, because the field is required, got nothing; /,
    ],
  ]
  const withState = (kept: Snapshot, change: Partial<Snapshot['state']>): Snapshot => ({
    ...kept,
    state: { ...kept.state, ...change },
  })

  it.each(spoilt)('is refused for %s, and nothing changes', async (_, spoil, detail) => {
    await start()
    const kept = await bank.snapshot()
    const wrong = JSON.parse(JSON.stringify(spoil(kept)))
    const answer = await snapshot('PUT', wrong)
    const expected = typeof detail === 'string' ? detail : expect.stringMatching(detail)
    expect(answer).toMatchObject({ status: 400, type: 'application/problem+json', body: { detail: expected } })
    await expect(bank.restore(wrong)).rejects.toThrow(RangeError)
    expect(await bank.snapshot()).toEqual(kept)
  })
})

it('a call that is made after a restore finds what it has put back, also where what restores loads with it', async () => {
  await using before = createBank({ signature: 'off' })
  const snapshot = await before.snapshot()
  vi.resetModules()
  const { createBank: createAnew } = await import('../index.ts')
  await using bank = createAnew({ signature: 'off' })
  const restored = bank.restore(snapshot)
  const headers = { 'x-partner-project': 'demo_project' }
  const made = await bank.fetch('http://localhost/api/v2/session/create', { method: 'POST', headers, body: '{}' })
  await restored
  const { session } = (await made.json()) as { session: { id: string } }
  expect((await bank.sessions()).map(({ id }) => id)).toEqual([session.id])
})
