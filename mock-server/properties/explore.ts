import fc from 'fast-check'
import { seed as anySeed } from './seed.ts'

/** Judges every run of an exploration; fails with the shortest input that breaks the rule, and the seed. */
type Always<Run> = (rule: (run: Run) => void) => Promise<void>

/**
 * One exploration for all rules: each input is played once, when the first rule asks, and every rule judges all runs. Only where a rule breaks does fast-check
 * play the same inputs again, for that rule alone, to find the shortest that breaks it.
 */
export function explore<Input, Run>(
  inputs: fc.Arbitrary<Input>,
  play: (input: Input) => Promise<Run>,
  { numRuns, examples = [], seed = anySeed }: { numRuns: number; examples?: readonly Input[]; seed?: number },
): Always<Run> {
  const same = { seed, numRuns, examples: examples.map((each): [Input] => [each]) }
  const judge = (rule: (run: Run) => void) =>
    fc.assert(
      fc.asyncProperty(inputs, async (input) => rule(await play(input))),
      same,
    )
  const playAll = async () => {
    const runs: Run[] = []
    await judge((run) => void runs.push(run))
    return runs
  }
  let played: Promise<Run[]> | undefined
  return async (rule) => {
    played ??= playAll()
    const runs = await played
    try {
      runs.forEach(rule)
    } catch (error) {
      await judge(rule)
      throw error // Played again it does not break the rule: what a run does depends on more than its input.
    }
  }
}

/** What the inputs of a fixed seed lead to: they are played until all that is wanted has been seen, or there have been so many. */
export async function seenIn<Input>(
  inputs: fc.Arbitrary<Input>,
  { wanted, most, seed = 131 }: { wanted: readonly string[]; most: number; seed?: number },
  see: (input: Input) => Promise<Iterable<string>>,
): Promise<string[]> {
  const seen = new Set<string>()
  for (const input of fc.sample(inputs, { seed, numRuns: most })) {
    for (const each of await see(input)) seen.add(each)
    if (wanted.every((each) => seen.has(each))) break
  }
  return [...seen]
}
