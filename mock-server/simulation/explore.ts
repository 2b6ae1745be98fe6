import fc from 'fast-check'
import { type Script, script } from './script.ts'
import { simulate } from './simulate.ts'
import type { Plant } from './simulated-bank.ts'

export const scriptOf = (seed: number): Script => fc.sample(script, { seed, numRuns: 1 })[0]!

/** Plays the script of a seed; answers what is wrong with its history. */
export const playSeed = async (seed: number, plant?: Plant): Promise<string[]> =>
  (await simulate(scriptOf(seed), plant)).wrong

/** Shorter scripts are looked for so long. */
const SHRINKS_FOR_MS = 60_000

/** The shortest script that was found to go wrong out of that of a seed, and what is wrong then; `undefined` where that one does not. */
export async function shortest(seed: number, plant?: Plant): Promise<{ script: Script; wrong: string } | undefined> {
  let found: { script: Script; wrong: string } | undefined
  const property = fc.asyncProperty(script, async (each) => {
    const { wrong } = await simulate(each, plant)
    if (wrong.length > 0) found = { script: each, wrong: wrong.join('; ') }
    return wrong.length === 0
  })
  await fc.check(property, { seed, numRuns: 1, interruptAfterTimeLimit: SHRINKS_FOR_MS })
  return found
}
