import fc from 'fast-check'
import { programFlags } from '../testing/program-flags.ts'
import { MOST_TIMES, searchForBlocks } from './blocking/blocks.ts'
import { input, sizes } from './blocking/inputs.ts'
import { fuzzed } from './control/fuzz.ts'
import { oddCall, spoiltBody } from './control/inputs.ts'

const help = `npm run fuzz -- [flags]: goes on with what the properties do for some seconds, all in one process: searches for inputs that
block the bank, and calls the control API with what it cannot want

  --minutes N   more than 0, at most 60 (1)
  --seed N      draws the same again

Exit 0: nothing was found. Exit 1: an input blocks, or an answer is wrong. Exit 2: bad usage.`
const values = programFlags('fuzz', ['minutes', 'seed'], help)
const minutes = Number(values.minutes ?? 1)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
if (!(minutes > 0 && minutes <= 60) || !Number.isSafeInteger(seed)) {
  console.error('--minutes: expected more than 0 and at most 60; --seed: expected a whole number')
  process.exit(2)
}
console.log(`seed ${seed}, ${minutes} minutes`)

/** Memory, not time, would be the limit of a longer run. */
const MOST_INPUTS = 200_000
const SHOWN = 5

/** Inputs of an arbitrary, one after another, until the time is up. */
function* drawn<T>(arbitrary: fc.Arbitrary<T>, milliseconds: number): Generator<[T, number]> {
  const until = performance.now() + milliseconds
  for (let count = 0; count < MOST_INPUTS; count += 100)
    for (const [at, value] of fc.sample(arbitrary, { seed: seed + count, numRuns: 100 }).entries()) {
      if (performance.now() > until) return
      yield [value, count + at]
    }
}

const half = minutes * 30_000
const longest: { times: number; bytes: number; input: unknown }[] = []
let tried = 0
{
  await using search = await searchForBlocks()
  const largest = [...sizes, 1_000_000]
  for (const [given, count] of drawn(input, half)) {
    const bytes = largest[count % largest.length]!
    const times = await search.timesAsLong(given, bytes)
    if (times === undefined) continue
    tried += 1
    longest.push({ times, bytes, input: given })
    longest.sort((one, other) => other.times - one.times).splice(SHOWN)
  }
}
console.log(`\ninputs that block: ${tried} tried, the longest`)
for (const { times, bytes, input } of longest)
  console.log(`${times.toFixed(1)} times as long as a good body, ${bytes} bytes: ${JSON.stringify(input)}`)

const wrong = new Set<string>()
let called = 0
for (const [given] of drawn(fc.oneof({ weight: 3, arbitrary: spoiltBody }, { weight: 1, arbitrary: oddCall }), half)) {
  await using bank = await fuzzed()
  const found = (await bank.tries(given)) ?? (await bank.stillPays())
  called += 1
  if (found !== undefined) wrong.add(found)
}
console.log(`\nthe control API: ${called} calls, ${wrong.size} answered as they must not be`)
for (const each of [...wrong].slice(0, SHOWN)) console.log(each)

process.exitCode = wrong.size > 0 || longest.some(({ times }) => times > MOST_TIMES) ? 1 : 0
