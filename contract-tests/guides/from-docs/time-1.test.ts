// docs/time.md, example 1; written by `npm run generate`.

import { createBank } from 'bank131-mock'
import { expect, it, vi } from 'vitest'

it('goes by the same time as the code under test', async () => {
  vi.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z'), toFake: ['Date'] })
  const bank = createBank({ clock: 'manual', startAt: new Date() })
  await bank.clock.advance('PT4H')
  vi.setSystemTime(await bank.clock.now())
  expect(new Date().toISOString()).toBe('2030-01-01T04:00:00.000Z')
  vi.useRealTimers()
})
