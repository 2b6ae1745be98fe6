import { expect, it } from 'vitest'
import { Pace } from './pace.ts'

/** Longer than any pause of a busy machine. */
const MOST_MS = 600_000

const confirm = (sessionId: string) => ({
  path: '/api/v2/session/confirm',
  status: 200,
  durationMs: 0,
  sessionId,
})

it('a partner that nothing is known of is waited for as long as was said, one that is quick for less, and longer where it is judged', () => {
  const pace = new Pace(MOST_MS)
  for (let session = 1; session <= 10; session += 1) {
    expect(pace.quietMs('between')).toBe(MOST_MS)
    pace.told(`ps_${session}`)
    pace.onCall(confirm(`ps_${session}`))
  }
  expect(pace.quietMs('between')).toBeLessThan(MOST_MS)
  expect(pace.quietMs('judged')).toBeGreaterThan(pace.quietMs('between'))
})

it('what no session was told of says nothing about how quick it is', () => {
  const pace = new Pace(MOST_MS)
  for (let session = 1; session <= 20; session += 1) pace.onCall(confirm(`ps_${session}`))
  // Of two orders at the same moment nobody knows whose the call is.
  for (let round = 1; round <= 20; round += 1) {
    pace.asked()
    pace.asked()
    pace.onCall({ path: '/api/v2/session/create', status: 500, durationMs: 0 })
  }
  expect(pace.quietMs('judged')).toBe(MOST_MS)
})

it('what happens ends a wait, also where it has happened before it', async () => {
  const pace = new Pace(MOST_MS)
  const { stimuli } = pace
  const waiting = pace.change(stimuli, MOST_MS)
  pace.stimulus()
  await waiting
  await pace.change(stimuli, MOST_MS)
  expect(pace.stimuli).toBe(stimuli + 1)
})

it('what it never does anything after is waited for ten times, and no more; what it has acted upon once is always waited for', () => {
  const pace = new Pace(MOST_MS)
  const finished = 'payment_finished in succeeded -> 200'
  const hears = (what?: string) => {
    pace.stimulus(what)
    return pace.mayAct
  }
  for (let time = 1; time <= 10; time += 1) {
    expect([hears(), hears(finished)]).toEqual([true, true])
    pace.waited(finished, false)
    pace.waited(undefined, false)
  }
  expect([hears(), hears('payment_finished in failed -> 200'), hears(finished)]).toEqual([true, true, false])
  pace.isPatient = true
  expect(pace.mayAct).toBe(true)
  pace.isPatient = false
  pace.waited(finished, true)
  for (let time = 1; time <= 20; time += 1) pace.waited(finished, false)
  expect(hears(finished)).toBe(true)
})
