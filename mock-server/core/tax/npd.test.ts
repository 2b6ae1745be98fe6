import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskCards } from '../../../schemas/cards/mask.ts'
import { aView } from '../../testing/sample-state.ts'
import { drawnBeginning } from '../ids.ts'
import { isRefusal } from '../refusal.ts'
import { initialShared } from '../state.ts'
import { checkTaxpayer, npdRequestStatus } from './npd.ts'

it('gives ids that look like no card number, wherever the ids of a project begin', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(5_000), (random, more) => {
      const made = drawnBeginning(random) + more
      const shared = { ...initialShared(), npd: { made, requests: {} } }
      const asked = checkTaxpayer(aView({ shared }), '123456789012')
      if (isRefusal(asked)) throw new Error('refused')
      const { request_id } = asked.reply
      expect(request_id).toMatch(/^\d{4,12}$/)
      expect(maskCards(request_id)).toBe(request_id)
      const later = aView({ shared: { ...shared, ...asked.changes.shared } })
      expect(npdRequestStatus(later, request_id)).toMatchObject({ reply: { status: 'pending' } })
    }),
  )
})
