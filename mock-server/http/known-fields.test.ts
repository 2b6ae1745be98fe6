import { expect, it } from 'vitest'
import { createBank } from '../index.ts'
import { payout } from '../testing/sample-partner.ts'

it.each([
  [null, {}],
  [{ order: null }, { metadata: { order: null } }],
])('metadata that are %j come back as they came, and null as none', async (metadata, shown) => {
  await using bank = createBank({ clock: 'manual' })
  const body = JSON.stringify({ ...payout, metadata })
  const answer = await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
  const { session } = (await answer.json()) as { session: { payout_list: object[] } }
  const [{ metadata: told, ...rest } = {}] = session.payout_list as { metadata?: unknown }[]
  expect({ ...(told !== undefined && { metadata: told }) }).toEqual(shown)
  expect(Object.values(rest)).not.toContain(null)
})
