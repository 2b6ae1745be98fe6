import { describe, expect, it } from 'vitest'
import { aView, now } from '../../testing/sample-state.ts'
import { testCard } from '../cards/card-facts.ts'
import { isRefusal } from '../refusal.ts'
import type { Decision, Done } from '../view.ts'
import { disableRecurrent, recurrentStatus } from './recurrent-tokens.ts'
import { recurrentTokenInfo } from './token-info.ts'
import { writeToken } from './tokens.ts'

const token = writeToken(
  { kind: 'recurrent', source: 'card', card: testCard, outcomeTag: undefined, createdAt: now },
  1,
)
/** 2025-05-27T02:03 UTC is 05:03 in Moscow. */
const good = {
  token,
  created_at: '2025-05-27T05:03:00+03:00',
  finished_at: '2035-05-27T05:03:00+03:00',
  is_active: true,
  type: 'recurrent_token',
}

function done<Reply>(decision: Decision<Reply>): Done<Reply> {
  if (isRefusal(decision)) throw new Error(`refused: ${decision.description}`)
  return decision
}

describe('a recurrent token', () => {
  it('is good for ten years, as it says itself: nothing is kept of it', () => {
    expect(done(recurrentStatus(aView(), token))).toEqual({ changes: {}, reply: { recurrent: good } })
  })

  it('is good beyond its end too, to which nobody is held', () => {
    const view = aView({ now: now * 2 })
    expect(done(recurrentStatus(view, token)).reply.recurrent).toEqual(good)
  })

  const at = now + 3_600_000_000
  const switchedOff = { ...good, finished_at: '2025-05-27T06:03:00+03:00', is_active: false }

  it('is switched off for good, and shows since when', () => {
    const { changes, reply } = done(disableRecurrent(aView({ now: at }), token))
    expect(changes).toEqual({ shared: { disabledTokens: { [token]: at } } })
    expect(reply).toEqual({ recurrent: switchedOff })
    const later = aView({ now: at + 1, ...changes })
    expect(done(recurrentStatus(later, token)).reply.recurrent).toEqual(switchedOff)
    expect(recurrentTokenInfo(later, token)).toMatchObject({
      is_active: false,
      finished_at: '2025-05-27T03:03:00.000000Z',
    })
  })

  it('stays as it was when it is switched off again', () => {
    const disabledTokens = { [token]: at }
    const { changes, reply } = done(disableRecurrent(aView({ now: at + 1, shared: { disabledTokens } }), token))
    expect(changes).toEqual({ shared: { disabledTokens } })
    expect(reply).toEqual({ recurrent: switchedOff })
  })

  it.each(['recurrent-131', '__proto__', 'constructor'])(
    'of another bank is good until it is switched off: %s',
    (other) => {
      expect(done(recurrentStatus(aView(), other)).reply.recurrent.is_active).toBe(true)
      const { changes } = done(disableRecurrent(aView(), other))
      expect(done(recurrentStatus(aView(changes), other)).reply.recurrent.is_active).toBe(false)
      expect(done(recurrentStatus(aView(changes), token)).reply.recurrent.is_active).toBe(true)
    },
  )
})
