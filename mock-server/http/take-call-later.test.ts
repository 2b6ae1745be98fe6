import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { Bank } from '../engine/bank.ts'
import { nodePorts } from '../engine/node/ports.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { allOf } from '../store/pages.ts'

// Other tests may have loaded it in this process.
beforeEach(() => void vi.resetModules())
afterEach(() => {
  vi.doUnmock('./take-call.ts')
  vi.resetModules()
})

function openBank(onError = (_: unknown) => {}): Bank {
  const bank = new Bank(nodePorts, {}, { onError }, createMemoryStore)
  onTestFinished(() => bank.close())
  return bank
}

const toBank = (path: string, method = 'POST') => ({
  method,
  path,
  url: `http://localhost${path}`,
  headers: { 'x-partner-project': 'demo_project' },
  timesSent: () => 1,
  body: async () => new TextEncoder().encode('{}'),
})

it('a bank that cannot load what takes calls says so, has decided nothing, and takes the next once it can', async () => {
  vi.doMock('./take-call.ts', () => {
    throw new Error('half an installation')
  })
  const { takeCallLater } = await import('./take-call-later.ts')
  const errors: unknown[] = []
  const bank = openBank((error) => errors.push(error))
  const call = toBank('/api/v2/session/create')
  expect((await takeCallLater(bank, call))?.answer).toMatchObject({ status: 500, error: { code: 'internal_error' } })
  expect(errors).toHaveLength(1)
  expect(await allOf(bank.store.journal.pages('demo_project'))).toEqual([])
  vi.doUnmock('./take-call.ts')
  expect((await takeCallLater(bank, call))?.answer).toMatchObject({
    status: 401,
    error: { code: 'authentication_error' },
  })
})

it('takes the calls that are taken at once, and no other', async () => {
  const [{ takeCallLater }, { takeCall }] = await Promise.all([
    import('./take-call-later.ts'),
    import('./take-call.ts'),
  ])
  const bank = openBank()
  for (const time of ['before it is loaded', 'after'])
    for (const call of [
      toBank('/api/v2/session/create'),
      toBank('/api/v2/session/create', 'GET'),
      toBank('/api/v2/fps/banks', 'GET'),
      toBank('/api/v9/session/create'),
      toBank('/readyz', 'GET'),
    ]) {
      const [later, now] = await Promise.all([takeCallLater(bank, call), takeCall(bank, call)])
      expect(later?.answer, `${time}: ${call.method} ${call.path}`).toEqual(now?.answer)
    }
})
