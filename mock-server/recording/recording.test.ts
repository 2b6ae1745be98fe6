import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRecording as openInPage } from '../browser.ts'
import { Bank } from '../engine/bank.ts'
import { nodePorts } from '../engine/node/ports.ts'
import {
  openRecording,
  type ProjectHandle,
  readRecording,
  type Snapshot,
  type StartedBank,
  startBank,
} from '../index.ts'
import { handleOf } from '../library/create-bank.ts'
import { PIECE, recordingFile } from '../library/recording-file.ts'
import { defaultLimits } from '../store/limits.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { quickKey } from '../testing/quick-key.ts'
import { answerWith, call, control, type Partner, payout, startPartner } from '../testing/sample-partner.ts'
import type { RecordingFile } from './recorder.ts'
import { recordingStores } from './recording-store.ts'

let folder: string
let file: string
let partner: Partner

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recording-'))
  file = join(folder, 'run.jsonl')
  partner = await startPartner()
})
afterEach(async () => {
  await partner.close()
  rmSync(folder, { recursive: true })
})

/** What a snapshot says, but for the order of what is due, and the mode of the clock. */
const held = ({ state: { due, clock, ...state } }: Snapshot) => ({
  ...state,
  now: clock.now,
  due: [...due].sort((a, b) => a.id.localeCompare(b.id)),
})
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** Accounts whose lines do not add up from what they were opened with to what is on them. */
async function unbalanced(project: ProjectHandle) {
  const { accounts } = (await project.snapshot()).state
  const lines = await project.postings()
  return accounts.filter(({ number, opening, balance }) => {
    const moved = lines.filter(({ account }) => account === number).reduce((sum, { amount }) => sum + amount, 0)
    return opening + moved !== balance
  })
}

/** Payouts of all outcomes, a webhook that is tried again, one that is held, a top-up, a refused call. */
async function traffic(bank: StartedBank) {
  partner.next.push(answerWith(500))
  const start = async () => (await call(bank.url, 'session/init/payout', payout)).session.id
  const first = await start()
  await bank.clock.runToIdle()
  await call(bank.url, 'session/confirm', { session_id: first })
  await bank.outcomes.next('refused')
  const second = await start()
  await bank.clock.advance('PT1S')
  const third = await start()
  await call(bank.url, 'session/confirm', { session_id: third })
  await control(bank.url, 'POST', `projects/demo_project/sessions/${third}/events`, { event: 'checked' })
  const [, webhook] = await bank.webhooks()
  await control(bank.url, 'POST', `projects/demo_project/webhooks/${webhook!.id}/redeliver`)
  await bank.nextWebhook()
  await control(bank.url, 'POST', 'projects/demo_project/accounts/131/topup', { amount: 700 })
  return { first, second, third }
}

const started = (options = {}) => startBank({ clock: 'manual', webhookUrl: partner.url, record: file, ...options })
const opened = async (upTo?: number) =>
  openRecording(readRecording(readFileSync(file, 'utf8')), upTo === undefined ? {} : { upTo })

describe.each([
  ['memory', {}],
  ['a file', { store: 'sqlite::memory:' }],
])('a bank in %s that records', (_, options) => {
  it('is opened again as it was, and goes on', async () => {
    await using bank = await started(options)
    const { first } = await traffic(bank)
    const was = await bank.snapshot()
    await using again = await opened()
    expect(plain(held(await again.snapshot()))).toEqual(plain(held(was)))
    await again.clock.runToIdle()
    const session = (await again.sessions()).find(({ id }) => id === first)!
    expect(session.session.status).toBe('accepted')
    expect(plain(held(await bank.snapshot()))).toEqual(plain(held(was)))
  })

  it('is forked from its past once it is opened, and from the present where it was played on', async () => {
    await using bank = await started(options)
    const { first } = await traffic(bank)
    await using again = await opened()
    const { project, exact } = await again.fork('early', { session: first, step: 1 })
    expect([exact, (await project.steps(first)).map(({ to }) => to)]).toEqual([true, ['checking']])
    const body = JSON.stringify(payout)
    const answer = await again.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
    const { session } = (await answer.json()) as { session: { id: string } }
    const late = await again.fork('late', { session: session.id, step: 1 })
    expect([late.exact, await late.project.steps(session.id)]).toEqual([false, await again.steps(session.id)])
    await again.clock.advance('PT2H')
    const before = new Date(Date.parse(await again.clock.now()) - 60_000)
    expect(await again.fork('earlier', { at: before })).toMatchObject({ exact: false })
    await expect(again.fork('never', { session: session.id, step: 99 })).rejects.toThrow(`step 99 of ${session.id}`)
    await expect(again.fork('never', { request: 'req_99999' })).rejects.toThrow('the call req_99999')
  })

  it('that is opened up to a step knows nothing of what came then', async () => {
    await using bank = await started(options)
    const { third } = await traffic(bank)
    const { steps } = readRecording(readFileSync(file, 'utf8'))
    await using early = await opened(steps.find(({ kind }) => kind === 'call')!.n)
    await expect(early.fork('later', { session: third, step: 1 })).rejects.toThrow(`step 1 of ${third}`)
  })

  it('is opened after a reset and a restore', async () => {
    await using bank = await started(options)
    await traffic(bank)
    const kept = await bank.snapshot()
    await bank.reset()
    await traffic(bank)
    await bank.restore(kept)
    await bank.clock.runToIdle()
    const other = bank.project('other', { clock: 'manual' })
    await other.clock.advance('PT1H')
    bank.project('gone')
    await bank.project('gone').close()
    await using again = await opened()
    expect(plain(held(await again.snapshot()))).toEqual(plain(held(await bank.snapshot())))
    expect(await again.project('other').clock.now()).toEqual(await other.clock.now())
    const { body } = await control(bank.url, 'GET', 'projects')
    expect((body as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual(['demo_project', 'other'])
  })
})

it('is opened in a page by what a browser loads, up to a step if one is named', async () => {
  await using bank = await started()
  await traffic(bank)
  const recording = readRecording(readFileSync(file, 'utf8'))
  await using page = await openInPage(recording)
  expect(plain(held(await page.snapshot()))).toEqual(plain(held(await bank.snapshot())))
  const answer = await page.fetch('/__admin/projects/demo_project/fork', { method: 'POST', body: '{"project":"copy"}' })
  expect([answer.status, await answer.json()]).toEqual([201, expect.objectContaining({ of: 'demo_project' })])
  const firstCall = recording.steps.find(({ kind }) => kind === 'call')!.n
  await using early = await openInPage(recording, { upTo: firstCall })
  expect((await early.requests()).map(({ id }) => id)).toEqual(['req_1'])
  await expect(page.record('run.jsonl')).rejects.toThrow('there are no files here to record into')
})

it('begins in the middle with what there is', async () => {
  await using bank = await startBank({ clock: 'manual', webhookUrl: partner.url })
  await traffic(bank)
  await bank.record(file)
  await traffic(bank)
  await using again = await opened()
  expect(plain(held(await again.snapshot()))).toEqual(plain(held(await bank.snapshot())))
})

it('a file that grows too long begins anew, with what there is then', async () => {
  await using bank = await startBank({ clock: 'manual', webhookUrl: partner.url })
  await bank.record(file, { maxBytes: 100_000 })
  for (const _ of Array(12)) await traffic(bank)
  expect(statSync(file).size).toBeLessThan(1_000_000)
  const { steps } = readRecording(readFileSync(file, 'utf8'))
  expect(steps[0]!.n).toBeGreaterThan(1)
  await using again = await opened()
  expect(plain(held(await again.snapshot()))).toEqual(plain(held(await bank.snapshot())))
})

it('has no card number and no password in it', async () => {
  const { port } = partner
  await using bank = await startBank({
    clock: 'manual',
    webhookUrl: `http://shop:secret@127.0.0.1:${port}/hook`,
    record: file,
  })
  const details = { type: 'card', card: { type: 'bank_card', bank_card: { number: '4242424242424242' } } }
  partner.next.push((_, response) => response.writeHead(500).end('card 4242 4242 4242 4242'))
  await call(bank.url, 'session/init/payout', { ...payout, payout_details: details })
  await bank.clock.runToIdle()
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('424242******4242')
  expect(text).not.toMatch(/4242 ?4242 ?4242 ?4242|secret/)
})

describe('a recording is read', () => {
  const good = async () => {
    await using bank = await started()
    await traffic(bank)
    return readFileSync(file, 'utf8')
  }

  it('without its last line where that is not whole', async () => {
    const text = await good()
    const whole = readRecording(text)
    const torn = readRecording(text.slice(0, -10))
    expect([whole.torn, torn.torn]).toEqual([false, true])
    expect(torn.steps).toEqual(whole.steps.slice(0, -1))
  })

  it.each([
    ['', 'line 1: expected {"recording_of":"bank131-mock"'],
    ['{"snapshot_of":"bank131-mock"}\n', 'line 1: expected {"recording_of":"bank131-mock"'],
    [
      '{"recording_of":"bank131-mock","format":2,"version":"9.0.0","at":1,"limits":{}}\n',
      'got format 2, which bank131-mock 9.0.0 has written: open it with that version',
    ],
    [
      '{"recording_of":"bank131-mock","format":1,"version":"1.0.0","at":1,"limits":{}}\n{}\n',
      'line 2: expected a step',
    ],
  ])('and refused as %j', (text, words) => {
    expect(() => readRecording(text)).toThrow(words)
  })
})

describe('a fork', () => {
  const forked = (bank: StartedBank, body: object) =>
    control(bank.url, 'POST', 'projects/demo_project/fork', body) as Promise<{ status: number; body: object }>

  it('is of a call, a step or a time of the past, and goes on differently; its origin stays as it is', async () => {
    await using bank = await started()
    const { first } = await traffic(bank)
    const was = plain(await bank.snapshot())
    const { body } = await forked(bank, { project: 'by-step', session_id: first, step: 2 })
    expect(body).toMatchObject({ project: 'by-step', of: 'demo_project', exact: true })
    const byStep = bank.project('by-step')
    const [session] = await byStep.sessions()
    expect(session!.operations).toMatchObject([{ state: 'awaiting_confirm' }])
    await call(bank.url, 'session/cancel', { session_id: first }, { project: 'by-step' })
    await byStep.clock.runToIdle()
    expect((await byStep.sessions())[0]!.session.status).toBe('cancelled')
    const { project: byCall, exact } = await bank.fork('by-call', { request: 'req_1' })
    expect([exact, (await byCall.requests()).length]).toEqual([true, 1])
    const [, second] = await bank.steps(first)
    const byTime = await bank.fork('by-time', { at: second!.at })
    expect(byTime).toMatchObject({ at: second!.at, exact: true })
    expect((await byTime.project.steps(first)).map(({ id }) => id)).toEqual(['1', '2'])
    expect(plain(await bank.snapshot())).toEqual(was)
    for (const each of [bank, byStep, byCall, byTime.project]) expect(await unbalanced(each)).toEqual([])
  })

  it('of a bank that does not record is of the present, and says so', async () => {
    await using bank = await startBank({ clock: 'manual', webhookUrl: partner.url })
    const { first } = await traffic(bank)
    expect(await forked(bank, { project: 'a', session_id: first, step: 1 })).toMatchObject({
      status: 201,
      body: { exact: false },
    })
    expect(await forked(bank, { project: 'b' })).toMatchObject({ status: 201, body: { exact: true } })
    expect(held(await bank.project('b').snapshot())).toEqual(held(await bank.snapshot()))
  })

  it('is read from the file in pieces, and calls are answered between them', async () => {
    const stores = recordingStores(createMemoryStore)
    const options = { clock: 'manual', signature: 'off', bankKey: quickKey } as const
    await using bank = handleOf(new Bank(nodePorts, options, {}, stores.create))
    const written = recordingFile(file)
    let pieces = 0
    const counted: RecordingFile = {
      ...written,
      async *read() {
        for await (const piece of written.read()) {
          pieces += 1
          yield piece
        }
      },
    }
    await bank.clock.now()
    await stores.record(counted, () => {})
    const create = (metadata: string) => {
      const headers = { 'content-type': 'application/json', 'x-partner-project': 'demo_project' }
      const body = JSON.stringify({ metadata })
      return bank.fetch(new Request('https://demo.bank131.ru/api/v2/session/create', { method: 'POST', headers, body }))
    }
    for (const _ of Array(12)) await create('x'.repeat(400_000))
    const { id } = (await bank.requests()).at(-1)!
    const whole = Math.ceil(statSync(file).size / PIECE)
    expect(whole).toBeGreaterThan(20)
    let isOver = false
    const forking = bank.fork('copy', { request: id }).finally(() => {
      isOver = true
    })
    const answeredAfter = new Set<number>()
    while (!isOver) {
      await setImmediate()
      expect((await create('')).status).toBe(200)
      answeredAfter.add(pieces)
    }
    const { project, exact } = await forking
    expect([exact, (await project.sessions()).length]).toEqual([true, 12])
    expect(answeredAfter.size).toBeGreaterThan(5)
  })

  it('is one where two ask for the same name at once', async () => {
    await using bank = await started()
    const { first } = await traffic(bank)
    const ask = () => forked(bank, { project: 'one', session_id: first, step: 1 })
    const answers = await Promise.all([ask(), ask()])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('is refused where there is no such point, or its name is taken', async () => {
    await using bank = await started()
    expect(await forked(bank, { project: 'a', request_id: 'req_9' })).toMatchObject({
      status: 404,
      body: { detail: 'the call req_9 is not in the recording' },
    })
    expect(await forked(bank, { project: 'demo_project' })).toMatchObject({ status: 409 })
    expect(await forked(bank, { project: 'a', at: 'noon' })).toMatchObject({
      status: 400,
      body: { detail: '/at: expected an ISO 8601 time, got "noon"' },
    })
    expect(await forked(bank, { project: 'a', step: 1 })).toMatchObject({ status: 400 })
  })
})

it('a bank that shares its store with others is not recorded', async () => {
  const stores = recordingStores((options) => ({ ...createMemoryStore(options), isShared: true }))
  stores.create({ now: () => 0, limits: defaultLimits })
  await expect(stores.record(recordingFile(file), () => {})).rejects.toThrow('other processes write to the store too')
})

it('only while a bank is recorded its store does not write down by itself which webhooks nobody can be sent', async () => {
  const handed: boolean[] = []
  const stores = recordingStores((options) => {
    const store = createMemoryStore(options)
    const claim: typeof store.due.claim = (claiming) => {
      handed.push(claiming.unreachable !== undefined)
      return store.due.claim(claiming)
    }
    return { ...store, due: { ...store.due, claim } }
  })
  const { due } = stores.create({ now: () => 0, limits: defaultLimits })
  const unreachable = { attempt: () => undefined, tried: () => {} }
  const claiming = { now: 0, n: 1, owner: 'one', leaseMs: 1_000, unreachable }
  await due.claim(claiming)
  await stores.record(recordingFile(file), () => {})
  await due.claim(claiming)
  expect(handed).toEqual([true, false])
})

it('records what a step does that was being claimed when the recording began', async () => {
  const claiming = Promise.withResolvers<void>()
  const timer = { id: 't1', sessionId: 'ps_1', operationId: 'po_1', event: 'settle', at: 0, set: 0 } as never
  const stores = recordingStores((options) => {
    const store = createMemoryStore(options)
    const claim: typeof store.due.claim = async () => {
      await claiming.promise
      return [{ kind: 'timer', at: 0, timer, project: 'shop', token: 'one/1' }]
    }
    const completeTimer = (async () => ({ commit: {}, reply: {} })) as never
    return { ...store, completeTimer, due: { ...store.due, claim } }
  })
  const store = stores.create({ now: () => 0, limits: defaultLimits })
  const bank = new Bank(nodePorts, { projects: { shop: {} } }, {}, () => store)
  await (await bank.find('shop'))!.ready()
  const claimed = store.due.claim({ now: 0, n: 1, owner: 'one', leaseMs: 1_000 })
  await stores.record(recordingFile(file), () => {})
  claiming.resolve()
  await store.completeTimer((await claimed)[0]!, () => ({ commit: {}, reply: {} }))
  await bank.close()
  expect(readFileSync(file, 'utf8')).toContain('"kind":"commit","project":"shop","commit":{},"timer":"t1"')
})

it('a file that cannot be written is told of at once, and what was in another one stays', async () => {
  writeFileSync(file, 'kept')
  await expect(startBank({ record: join(folder, 'none', 'run.jsonl') })).rejects.toThrow('ENOENT')
  expect(readFileSync(file, 'utf8')).toBe('kept')
})
