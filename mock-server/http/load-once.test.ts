import { expect, it } from 'vitest'
import { Bank } from '../engine/bank.ts'
import { nodePorts } from '../engine/node/ports.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { createApp } from './app.ts'
import { loadOnce } from './load-once.ts'
import { takeCall } from './take-call.ts'

it('loads once for all who ask, and again after it failed', async () => {
  const outcomes = [Promise.reject(new Error('gone')), Promise.resolve('there')]
  let loads = 0
  const ask = loadOnce(() => outcomes[loads++]!)
  expect(await Promise.allSettled([ask(), ask()])).toMatchObject([
    { reason: { message: 'gone' } },
    { status: 'rejected' },
  ])
  expect(await Promise.all([ask(), ask()])).toEqual(['there', 'there'])
  expect(loads).toBe(2)
})

it('a control API that cannot be loaded is a fault that is told of, and is there once it can be', async () => {
  const errors: unknown[] = []
  const bank = new Bank(nodePorts, {}, { onError: (error) => errors.push(error) }, createMemoryStore)
  let broken = true
  const fetch = createApp(bank, takeCall, async () => {
    if (broken) throw new Error('half an installation')
    return async () => new Response('the control API')
  })
  const ask = (path: string) => fetch(new Request(`http://localhost${path}`))
  const refused = await ask('/__admin/projects')
  expect([refused.status, await refused.json()]).toMatchObject([500, { error: { code: 'internal_error' } }])
  expect(errors).toMatchObject([{ message: 'half an installation' }])
  expect(await (await ask('/livez')).text()).toBe('ok')
  broken = false
  expect(await (await ask('/__admin/projects')).text()).toBe('the control API')
  await bank.close()
})
