import { cases as all } from '../cases/index.ts'
import type { CaseResult } from '../certify/verdicts.ts'
import { certifyForeign } from './foreign.ts'
import { combinations, type Habit, losingCombinations, sayHabits } from './habits.ts'
import { type Loser, losers } from './losers.ts'

/** Partners by other hands pay out, and take no payments. */
const cases = all.filter(({ concerns }) => concerns !== 'payments')

/** A partner of some stack that is judged, and what it is: right, or one that loses money. */
export interface Play {
  stack: string
  habits: readonly Habit[]
  loser?: Loser
}

/** Each loser in a few combinations of habits, the right one in enough to have every pair. */
export const playsOf = (stack: string): Play[] => [
  ...combinations.map((habits) => ({ stack, habits })),
  ...losers.flatMap((loser) => losingCombinations.map((habits) => ({ stack, habits, loser }))),
]

export const sayPlay = ({ stack, habits, loser }: Play): string =>
  `${stack} ${loser?.name ?? 'right'} (${sayHabits(habits)})`

/** Certifies it: a right one by all cases, a loser by the one that is about it. Answers what is wrong with the verdicts; nothing where they are right. */
export async function play({ habits, loser }: Play, command: readonly [string, ...string[]]): Promise<string[]> {
  const only = cases.filter(({ id, needs }) =>
    loser ? id === loser.case : needs !== 'restart' || habits.includes('file'),
  )
  const results = await certifyForeign(only, { command, habits, ...(loser && { loses: loser.name }) })
  return loser ? results.flatMap((result) => wrongAboutLoser(loser, result)) : results.flatMap(wrongAboutRight)
}

/** "passed" with a note is not enough: all that a case asks can be judged here. */
const wrongAboutRight = ({ id, verdict, message }: CaseResult): string[] =>
  verdict === 'passed' && message === undefined ? [] : [`${id} ${verdict}: ${message}`]

function wrongAboutLoser({ does, told }: Loser, { id, verdict, message = '' }: CaseResult): string[] {
  if (verdict === 'failed' && told.test(message)) return []
  return [`${id} ${verdict}, though it ${does}${message && `: ${message}`}`]
}
