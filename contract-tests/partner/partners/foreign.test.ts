import { expect, it } from 'vitest'
import { cases } from '../cases/index.ts'
import { certifyForeign } from './foreign.ts'
import { losers } from './losers.ts'
import { play } from './plays.ts'
import { lacking, stacks } from './stacks.ts'

const php = stacks.find(({ name }) => name === 'php')!
const reason = lacking(php)
const why = reason ? `: ${reason}` : ''

it.skipIf(reason !== undefined)(`passes a partner in PHP${why}`, { timeout: 120_000 }, async () => {
  const some = cases.filter(({ id }) => ['R1', 'W11', 'M8'].includes(id))
  const results = await certifyForeign(some, { command: php.ready(), habits: ['polls', 'workers'] })
  expect(results.map(({ id, verdict, message }) => [id, verdict, message])).toEqual(
    some.map(({ id }) => [id, 'passed', undefined]),
  )
})

it.skipIf(reason !== undefined)(
  `tells one that pays again 3 s after a lost answer that it paid twice${why}`,
  { timeout: 120_000 },
  async () => {
    const loser = losers.find(({ name }) => name === 'pays_late')!
    expect(await play({ stack: php.name, habits: [], loser }, php.ready())).toEqual([])
  },
)
