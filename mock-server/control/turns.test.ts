import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { payout } from '../testing/sample-partner.ts'

/** What reads keep others from is not timed: it is counted how often these had their turn meanwhile. */

const SESSIONS = 1_200

let bank: StartedBank

beforeEach(async () => {
  bank = await startBank({ clock: 'manual', signature: 'off' })
  for (let nth = 0; nth < SESSIONS; nth += 1) await call('init/payout', payout)
  await bank.clock.advance({ minutes: 1 })
})
afterEach(() => bank.close())

async function call(method: string, fields: object, project = 'demo_project'): Promise<void> {
  const headers = { 'x-partner-project': project }
  const request = { method: 'POST', headers, body: JSON.stringify(fields) }
  await bank.fetch(new Request(`http://bank/api/v2/session/${method}`, request))
}

const read = async (path: string): Promise<unknown> => {
  const answer = await bank.fetch(new Request(`http://bank/__admin/${path}`))
  expect(answer.status).toBe(200)
  return answer.json()
}
const inProject = (path: string) => read(`projects/demo_project/${path}`)

async function turnsOf<Result>(act: () => Promise<Result>): Promise<[Result, number]> {
  let turns = 0
  let isOver = false
  const acting = act().finally(() => {
    isOver = true
  })
  while (!isOver) {
    await setImmediate()
    turns += 1
  }
  return [await acting, turns]
}

it('a read that has to look at much lets others have their turn after every few rows', async () => {
  for (const path of ['sessions?session.status=none', 'webhooks?type=none']) {
    const [found, turns] = await turnsOf(() => inProject(path))
    expect(found).toEqual({ items: [] })
    expect(turns, path).toBeGreaterThan(SESSIONS / 10)
  }
  const { state, ...rest } = await bank.snapshot()
  const posting = { at: 1, account: '131', amount: 1, kind: 'topup', purpose: 'Top-up', counterParty: {} }
  const postings = Array.from({ length: 3_000 }, () => posting) as typeof state.postings
  await bank.restore({ ...rest, state: { ...state, postings } })
  const [found, turns] = await turnsOf(() => inProject('postings?kind=none'))
  expect(found).toEqual({ items: [] })
  expect(turns).toBeGreaterThan(3_000 / 10)
  const [behind, passing] = await turnsOf(() => inProject('postings?after=131.2998'))
  expect(behind).toMatchObject({ items: [{ id: '131.2999' }, { id: '131.3000', amount: 1 }] })
  expect(passing).toBeGreaterThan(10)
})

it('so does what is counted over all projects', async () => {
  for (let nth = 0; nth < 200; nth += 1) {
    bank.project(`shop_${nth}`, {})
    await call('create', {}, `shop_${nth}`)
  }
  const [report, turns] = await turnsOf(() => read('coverage'))
  expect(report).toMatchObject({ parts: { endpoints: { items: { 'v2 /session/create': 200 } } } })
  expect(turns).toBeGreaterThan(20)
})

it.each([
  ['webhooks?id=wh_700', 'wh_700'],
  ['sessions?id=ps_1700', 'ps_1700'],
  ['sessions?session.id=ps_1700', 'ps_1700'],
  ['sessions?session.id=ps_1700&id=ps_1700&id=ps_1', 'ps_1700'],
])('one that is asked for by its id is read alone: %s', async (path, id) => {
  const [found, turns] = await turnsOf(() => inProject(path))
  expect(found).toEqual({ items: [expect.objectContaining({ id })] })
  expect(turns).toBeLessThan(10)
})

it('one that is asked for by its id may lack what else is asked for', async () => {
  expect(await inProject('webhooks?id=wh_700&type=none')).toEqual({ items: [] })
  expect(await inProject('sessions?session.id=ps_1700&session.status=none')).toEqual({ items: [] })
  expect(await inProject('sessions?session.id=ps_1700&id=ps_1701')).toEqual({ items: [] })
  expect(await inProject('sessions?session.id=none')).toEqual({ items: [] })
})
