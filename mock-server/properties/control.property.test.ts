import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fuzzed } from './control/fuzz.ts'
import { oddCall, spoiltBody } from './control/inputs.ts'
import { seed } from './seed.ts'

const inputs = fc.array(fc.oneof({ weight: 3, arbitrary: spoiltBody }, { weight: 1, arbitrary: oddCall }), {
  minLength: 1,
  maxLength: 3,
})

it(`the control API answers anything, refuses in one form, keeps what it had then, and the bank still pays (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(inputs, async (inputs) => {
      await using bank = await fuzzed()
      for (const input of inputs) expect(await bank.tries(input)).toBeUndefined()
      expect(await bank.stillPays()).toBeUndefined()
    }),
    // Every run of the tests looks elsewhere; `npm run fuzz` looks for as long as it is told.
    { numRuns: 100, seed },
  )
}, 300_000)
