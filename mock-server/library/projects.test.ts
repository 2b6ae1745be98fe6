import { describe, expect, it } from 'vitest'
import { payoutToSteam } from '../../fixtures/index.ts'
import { createBank, type ProjectHandle } from '../index.ts'

const bank = createBank({ clock: 'manual' })

const start = async ({ partner }: ProjectHandle, rub: number) => {
  const body = JSON.stringify(payoutToSteam({ rub }))
  const answer = await partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
  expect(answer.status).toBe(200)
}

describe('tests that run side by side, each in a project of its own', () => {
  const tests = Array.from({ length: 20 }, (_, index) => index + 1)
  it.concurrent.each(tests)('test %i sees its own sessions, webhooks, ids and time', async (number) => {
    await using project = bank.project(`test ${number}`, { clock: 'manual' })
    const begun = await project.clock.now()
    for (let each = 0; each < number; each += 1) await start(project, number)
    await project.clock.advance({ minutes: number })

    const sessions = await project.sessions()
    expect(sessions.map(({ id }) => id)).toEqual(Array.from({ length: number }, (_, index) => `ps_${1001 + index}`))
    for (const { session } of sessions)
      expect(session.payout_list).toMatchObject([{ amount_details: { amount: number * 100 } }])
    for (const { id } of sessions) expect((await project.nextWebhook('ready_to_confirm')).sessionId).toBe(id)
    await expect(project.nextWebhook()).rejects.toThrow('no webhook to take')
    expect(Date.parse(await project.clock.now()) - Date.parse(begun)).toBe(number * 60_000)
  })
})

describe('a project', () => {
  it('hands each webhook over once, also to two that ask at the same time', async () => {
    await using project = bank.project('two takers', { clock: 'real', pace: { processingMs: 0, settlementMs: 0 } })
    const taking = [project.nextWebhook(), project.nextWebhook()]
    await start(project, 1)
    await start(project, 1)
    expect((await Promise.all(taking)).map(({ id }) => id)).toEqual(['wh_1', 'wh_2'])
  })

  it('waits for a webhook through a reset, and takes the one that then comes', async () => {
    await using project = bank.project('patient', { clock: 'real', pace: { processingMs: 0, settlementMs: 0 } })
    await start(project, 1)
    await project.nextWebhook('ready_to_confirm')
    const taking = project.nextWebhook(undefined, { timeoutMs: 60_000 })
    await project.reset()
    await start(project, 1)
    expect(await taking).toMatchObject({ id: 'wh_2', type: 'ready_to_confirm' })
  })

  it('says of many webhooks how many there were, and names the last', async () => {
    const project = bank.project('many', { clock: 'manual' })
    for (let made = 0; made < 120; made += 1) await start(project, 1)
    const message = await project.nextWebhook('payment_finished').catch((error: Error) => error.message)
    expect(message).toContain('webhooks so far: 120, the last: ready_to_confirm of ps_1101, ')
    expect(message).toContain('still due: 120, the next: expire of ps_1001, ')
    expect(String(message).length).toBeLessThan(2_000)
  })

  it('begins again after a reset, with its settings', async () => {
    const project = bank.project('reset', { clock: 'manual', autoConfirm: true })
    await start(project, 1)
    await project.clock.runToIdle()
    await project.reset()
    expect([await project.sessions(), await project.webhooks()]).toEqual([[], []])
    await start(project, 1)
    expect((await project.nextWebhook('payment_finished')).sessionId).toBe('ps_1002')
  })

  it('is gone once it is closed; its name can be used again', async () => {
    const project = bank.project('closed', { clock: 'manual' })
    await start(project, 1)
    await project.close()
    const gone = 'the bank has no project closed any more'
    await expect(project.sessions()).rejects.toThrow(gone)
    await expect(project.reset()).rejects.toThrow(gone)
    expect((await project.partner.fetch('/api/v2/session/create', { method: 'POST', body: '{}' })).status).toBe(401)
    await project.close()
    expect(await bank.project('closed').sessions()).toEqual([])
  })

  it('takes nothing of the others with it', async () => {
    const kept = bank.project('kept', { clock: 'manual' })
    await start(kept, 1)
    {
      await using _ = bank.project('short-lived', { clock: 'manual' })
    }
    expect(await kept.sessions()).toHaveLength(1)
    expect((await kept.nextWebhook('ready_to_confirm')).sessionId).toBe('ps_1001')
  })
})

it.each<[string, (gone: ProjectHandle) => Promise<unknown>]>([
  ['outcomes.next', ({ outcomes }) => outcomes.next('slow')],
  ['outcomes.add', ({ outcomes }) => outcomes.add({ outcome: 'slow' })],
  ['outcomes.clear', ({ outcomes }) => outcomes.clear()],
  ['faults.add', ({ faults }) => faults.add({ on: 'request', fault: 'error_500' })],
  ['faults.list', ({ faults }) => faults.list()],
  ['faults.clear', ({ faults }) => faults.clear()],
  ['clock.now', ({ clock }) => clock.now()],
  ['clock.advance', ({ clock }) => clock.advance('PT1S')],
  ['clock.runToIdle', ({ clock }) => clock.runToIdle()],
  ['payer', ({ payer }) => payer('ps_1001').pay()],
  ['sessions', ({ sessions }) => sessions()],
  ['webhooks', ({ webhooks }) => webhooks()],
  ['requests', ({ requests }) => requests()],
  ['nextWebhook', ({ nextWebhook }) => nextWebhook()],
  ['snapshot', ({ snapshot }) => snapshot()],
  ['restore', ({ restore, snapshot }) => restore(snapshot as never)],
  ['reset', ({ reset }) => reset()],
])('%s of a project that is not there any more is rejected and does not throw', async (_, ask) => {
  const gone = bank.project('gone', {})
  await gone.close()
  await expect(ask(gone)).rejects.toThrow('the bank has no project gone any more')
})
