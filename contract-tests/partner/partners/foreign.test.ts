import { beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../cases/index.ts'
import { certifyForeign } from './foreign.ts'
import { losers } from './losers.ts'
import { play } from './plays.ts'
import { type Stack, triedStacks } from './stacks.ts'

/** What it sends, what it echoes, and what it makes of a lost answer; `npm run check:partners` asks everything. */
const some = cases.filter(({ id }) => ['R1', 'W11', 'M8'].includes(id))

describe.each(triedStacks())('a partner by other hands in %s', (_, stack, isMissing) => {
  let command: ReturnType<Stack['ready']>

  beforeAll(() => {
    if (!isMissing) command = stack.ready()
  }, 240_000)

  it.skipIf(isMissing)('is passed where it is right', { timeout: 240_000 }, async () => {
    const results = await certifyForeign(some, { command, habits: ['polls', 'workers'] })
    expect(results.map(({ id, verdict, message }) => [id, verdict, message])).toEqual(
      some.map(({ id }) => [id, 'passed', undefined]),
    )
  })

  it.skipIf(isMissing)(
    'is told that it paid twice, where it pays again 3 s after a lost answer',
    { timeout: 240_000 },
    async () => {
      const loser = losers.find(({ name }) => name === 'pays_late')!
      expect(await play({ stack: stack.name, habits: [], loser }, command)).toEqual([])
    },
  )
})
