import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBank } from '../index.ts'

const bank = await startBank({ clock: 'manual', pace: { processingMs: 0, settlementMs: 0 } })
afterAll(() => bank.close())

const payout = {
  payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
  amount_details: { amount: 100, currency: 'rub' },
}

async function call(method: string, fields: object) {
  const body = JSON.stringify(fields)
  const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': await bank.partner.sign(body) }
  await fetch(`${bank.url}/api/v2/session/${method}`, { method: 'POST', body, headers })
}

/** Sessions, and the sessions of webhooks and calls. */
const sessionsOf = async (list: string): Promise<string[]> => {
  const answer = await fetch(`${bank.url}/__admin/projects/demo_project/${list}`)
  const { items } = (await answer.json()) as { items: { id: string; session_id?: string }[] }
  return items.map(({ id, session_id }) => session_id ?? id)
}

beforeAll(async () => {
  await call('create', {})
  await call('init/payout', payout)
  await call('status', { session_id: 'ps_none' })
  await call('init/payout', payout)
  await bank.clock.runToIdle()
})

describe('a list that is asked for values of fields', () => {
  it.each([
    ['sessions?session.status=created', ['ps_1001']],
    ['sessions?session.next_action=confirm', ['ps_1002', 'ps_1003']],
    ['sessions?session.next_action=confirm&limit=1', ['ps_1002']],
    ['sessions?session.next_action=confirm&limit=1&after=ps_1002', ['ps_1003']],
    ['sessions?session.status=created&session.status=in_progress', ['ps_1001', 'ps_1002', 'ps_1003']],
    ['sessions?session.status=created&version=v1', []],
    ['sessions?order=oldest&limit=1', ['ps_1001']],
    ['sessions?order=newest', ['ps_1003', 'ps_1002', 'ps_1001']],
    ['sessions?order=newest&limit=1&after=ps_1003', ['ps_1002']],
    ['sessions?order=newest&session.status=created', ['ps_1001']],
    ['sessions?session.id=ps_1002', ['ps_1002']],
    ['sessions?session.id=ps_1002&after=ps_1001', ['ps_1002']],
    ['sessions?session.id=ps_1002&after=ps_1002', []],
    ['sessions?session.id=ps_1003&session.id=ps_1002', ['ps_1002', 'ps_1003']],
    ['webhooks?type=ready_to_confirm&session_id=ps_1003', ['ps_1003']],
    ['webhooks?body.session.id=ps_1002', ['ps_1002']],
    ['webhooks?type=payment_finished', []],
    ['webhooks?order=newest', ['ps_1003', 'ps_1002']],
    ['webhooks?order=newest&limit=1', ['ps_1003']],
    ['requests?order=newest&limit=1', ['ps_1003']],
    ['requests?order=newest&limit=1&after=req_3', ['ps_1002']],
  ])('%s holds those that have them, %j', async (list, ids) => {
    expect(await sessionsOf(list)).toEqual(ids)
  })

  it('compares a number with its text', async () => {
    expect(await sessionsOf('requests?status=200')).toHaveLength(3)
    expect(await sessionsOf('requests?status=404')).toHaveLength(1)
    expect(await sessionsOf('requests?status=404&path=/api/v2/session/create')).toEqual([])
  })

  it('takes limit and after on projects and accounts too', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => bank.project(id, { strict: id !== 'b' }).sessions()))
    const idsAt = async (path: string) => {
      const { items } = (await (await fetch(`${bank.url}/__admin/${path}`)).json()) as {
        items: { id?: string; kind: string }[]
      }
      return items.map(({ id, kind }) => id ?? kind)
    }
    expect(await idsAt('projects')).toEqual(['demo_project', 'a', 'b', 'c'])
    expect(await idsAt('projects?after=demo_project&limit=2')).toEqual(['a', 'b'])
    expect(await idsAt('projects?strict=true')).toEqual(['a', 'c'])
    const all = await idsAt('projects/a/accounts')
    expect(all).toHaveLength(3)
    expect(await idsAt('projects/a/accounts?limit=1')).toEqual(all.slice(0, 1))
    expect(await idsAt('projects/a/accounts?after=131')).toEqual(all.slice(all.indexOf('collateral') + 1))
    expect(await idsAt('projects/a/accounts?kind=nominal')).toEqual(['nominal'])
    expect((await fetch(`${bank.url}/__admin/projects/a/accounts?after=9`)).status).toBe(400)
  })

  it('refuses a field that no such item has', async () => {
    const answer = await fetch(`${bank.url}/__admin/projects/demo_project/sessions?session_status=created`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      detail: expect.stringContaining('?session_status: expected limit, after, id,'),
    })
  })
})
