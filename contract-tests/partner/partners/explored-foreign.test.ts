import { beforeAll, describe, expect, it } from 'vitest'
import type { Step } from '../explore/schedules/schedule.ts'
import { exploredForeign } from './explored.ts'
import { type Stack, triedStacks } from './stacks.ts'

/** What partners by other hands, which are right, were found to do wrong when they are killed. */
const killed: Readonly<Record<string, readonly Step[]>> = {
  'while the bank makes a session': [
    { step: 'call', call: 'create', nth: 1, trouble: 'restart' },
    { step: 'order', order: 1 },
  ],
}

describe.each(triedStacks())('a partner by other hands in %s', (_, stack, isMissing) => {
  let command: ReturnType<Stack['ready']>

  beforeAll(() => {
    if (!isMissing) command = stack.ready()
  }, 240_000)

  it.skipIf(isMissing).each(Object.entries(killed))(
    'pays once when it is killed %s',
    { timeout: 240_000 },
    async (_, steps) => {
      const { findings, notes } = await exploredForeign(command, ['file', 'workers'], { replay: { steps }, seed: 1 })
      expect(findings.map(({ message }) => message)).toEqual([])
      expect(notes).toEqual([])
    },
  )
})
