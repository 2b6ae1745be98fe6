import { expect, it } from 'vitest'
import { startChild } from './child.ts'
import { inTime, NeverEnds } from './in-time.ts'

it('a figure whose time is over has ended with its programs before the next one begins', async () => {
  let pid = 0
  let isEnded = false
  const measure = async () => {
    const child = startChild('echo')
    pid = child.pid
    process.kill(pid, 'SIGSTOP')
    try {
      await child.ask('listen')
    } finally {
      await child.ask('listen').catch(() => {})
      await child.stop()
      isEnded = true
    }
  }
  await expect(inTime('stuck', measure, { most: 600, toEnd: 20_000 })).rejects.toThrow(
    'stuck: not measured within 0.01 minutes',
  )
  expect(isEnded).toBe(true)
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
})

it('one that goes on without its programs is told apart', async () => {
  const measure = () => new Promise<never>(() => {})
  await expect(inTime('stuck', measure, { most: 10, toEnd: 10 })).rejects.toThrow(NeverEnds)
})

it('one in time is what it measured, or why it could not', async () => {
  const times = { most: 10_000, toEnd: 10 }
  expect(await inTime('quick', async () => 131, times)).toBe(131)
  await expect(inTime('quick', () => Promise.reject(new Error('no such file')), times)).rejects.toThrow('no such file')
})
