import { expect, it } from 'vitest'
import { SECOND } from '../time/time.ts'
import { type Faults, faultsOf } from './fault-rules.ts'
import { callFingerprint, chooseRepeat, remember } from './lost-repeats.ts'

const rule = { on: 'request', fault: 'answer_lost', repeats: 2 } as const
const start = callFingerprint('{"session_id":"ps_1"}', '/api/v2/session/start/payout', ['"ps_1"'])
const lostAt = (now: number): Faults => {
  const faults = faultsOf(1, [rule])
  return { ...faults, rules: faults.rules.map((each) => ({ ...each, ...remember(each, start, now) })) }
}
const isLost = (faults: Faults, call: typeof start, now: number) => chooseRepeat(faults, call, now).rule !== undefined

it('loses a repeat within a second of the first, and none later', () => {
  const faults = lostAt(10 * SECOND)
  expect(isLost(faults, start, 11 * SECOND)).toBe(true)
  expect(isLost(faults, start, 11 * SECOND + 1)).toBe(false)
})

it('loses no other call: other bytes, or another path', () => {
  const faults = lostAt(0)
  expect(isLost(faults, callFingerprint('{"session_id":"ps_2"}', '/api/v2/session/start/payout', ['"ps_2"']), 1)).toBe(
    false,
  )
  expect(isLost(faults, callFingerprint('{"session_id":"ps_1"}', '/api/v2/session/status', ['"ps_1"']), 1)).toBe(false)
})

it('forgets the call when another one about the same session comes between', () => {
  const { faults } = chooseRepeat(
    lostAt(0),
    callFingerprint('{"session_id":"ps_1"}', '/api/v2/session/status', ['"ps_1"']),
    1,
  )
  expect(isLost(faults, start, 2)).toBe(false)
})

it('remembers nothing for a rule that loses no repeats', () => {
  const [standing] = faultsOf(1, [{ on: 'request', fault: 'answer_lost' }]).rules
  expect(remember(standing!, start, 0)).toEqual({})
})
