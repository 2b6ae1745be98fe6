import { expect, it } from 'vitest'
import { createBank, startBank } from '../index.ts'

it('a bank that listens leaves the globals of the process as they are', async () => {
  const names = ['Request', 'Response', 'Headers', 'fetch', 'setTimeout'] as const
  const before = names.map((name) => globalThis[name])
  await using bank = await startBank({ clock: 'manual' })
  expect((await fetch(`${bank.url}/__admin/projects`)).status).toBe(200)
  await using _ = createBank()
  for (const [at, name] of names.entries()) expect(globalThis[name], name).toBe(before[at])
})
