import { describe, expect, it } from 'vitest'
import { createBank, type ProjectHandle, type ProjectOptions } from '../../../mock-server/index.ts'
import { payouts } from '../../server/kit/payouts.ts'
import { doublePayouts } from './double-payouts.ts'

const bank = createBank({ clock: 'manual' })
let projects = 0

async function call(project: ProjectHandle, method: string, fields: object) {
  const answer = await project.partner.fetch(`/api/v2/${method}`, { method: 'POST', body: JSON.stringify(fields) })
  return ((await answer.json()) as { session: { id: string } }).session?.id
}

const fresh = (settings: ProjectOptions = {}) => {
  projects += 1
  return bank.project(`double_${projects}`, settings)
}

const start = (project: ProjectHandle, metadata: unknown) =>
  call(project, 'session/init/payout', { ...payouts.byToken, metadata })

async function pay(project: ProjectHandle, metadata: unknown) {
  const session_id = await start(project, metadata)
  await project.clock.runToIdle()
  await call(project, 'session/confirm', { session_id })
  await project.clock.runToIdle()
  return session_id
}

const found = async (project: ProjectHandle, field?: string) =>
  doublePayouts({ requests: await project.requests(), webhooks: await project.webhooks() }, field)

describe('double payouts in a journal', () => {
  it('are found by what names the order', async () => {
    const project = fresh()
    const first = await pay(project, { order: 7 })
    await pay(project, { order: 8 })
    const second = await pay(project, { order: 7 })
    expect(await found(project)).toEqual({
      payouts: 3,
      nameless: 0,
      found: [
        {
          kind: 'paid_twice',
          order: '{"order":7}',
          sessions: [first, second],
          message: `{"order":7} was paid 2 times: ${first}, ${second}`,
        },
      ],
    })
  })

  it('are found in what was only started: with auto-confirmation it would have been paid', async () => {
    const project = fresh()
    await start(project, 'one')
    await start(project, 'one')
    expect((await found(project)).found).toMatchObject([{ kind: 'started_twice', order: '"one"' }])
  })

  it('are found paid where nobody has to confirm, though no webhook has left', async () => {
    const project = fresh({ autoConfirm: true })
    void project.faults.add({ on: 'webhook', fault: 'hold' })
    const sessions = [await start(project, 'held'), await start(project, 'held')]
    await project.clock.runToIdle()
    expect((await project.webhooks()).map(({ type, attempts }) => [type, attempts])).toEqual([
      ['payment_finished', []],
      ['payment_finished', []],
    ])
    expect((await found(project)).found).toMatchObject([{ kind: 'paid_twice', order: '"held"', sessions }])
  })

  it('are none where the first had failed, or was cancelled, before the second', async () => {
    const project = fresh()
    void project.outcomes.next('insufficient_wallet_balance')
    await pay(project, 'refused')
    await pay(project, 'refused')
    const session_id = await start(project, 'cancelled')
    await project.clock.runToIdle()
    await call(project, 'session/cancel', { session_id })
    await pay(project, 'cancelled')
    expect((await found(project)).found).toEqual([])
  })

  it('are compared by a field of the metadata where that names the order', async () => {
    const project = fresh()
    await pay(project, { order: 7, try: 1 })
    await pay(project, { order: 7, try: 2 })
    expect((await found(project)).found).toEqual([])
    expect((await found(project, 'metadata.order')).found).toMatchObject([{ kind: 'paid_twice', order: '7' }])
  })

  it('are not guessed at: payouts that name no order are counted', async () => {
    const project = fresh()
    await pay(project, undefined)
    await pay(project, undefined)
    expect(await found(project)).toEqual({ payouts: 2, nameless: 2, found: [] })
  })
})
