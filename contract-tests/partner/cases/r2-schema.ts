import { defineCase } from '../certify/define-case.ts'
import { asksToPay, sayCall } from '../certify/journal.ts'
import { ensure, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'R2',
  title: 'every call is valid for its schema',
  why: 'a field that is misspelt or of another type is refused, or passed over without a word',
  expected: 'no call is refused for its shape, and none has a field that the bank does not know',
  source: 'docs: methods, objects',
  async run(stage) {
    await stage.ask('any', stage.newOrder())
    const tried = await stage.waiting.until(async () => (await stage.calls()).some(asksToPay), 'a payout')
    await stage.settle()
    if (!tried && (await stage.calls()).length === 0)
      throw new NotExercised('the partner called nothing: look at --trigger')
    await stage.holds(async () => {
      const calls = await stage.everyCall()
      const wrong = calls.flatMap((call) => [
        ...call.schema.violations.map(
          ({ pointer, expected, came }) => `${sayCall(call)}: ${pointer}: expected ${expected}, got ${came}`,
        ),
        ...call.warnings
          .filter((warning) => warning.includes('no such field'))
          .map((warning) => `${sayCall(call)}: ${warning}`),
      ])
      ensure(wrong.length === 0, wrong.join('; '))
    })
  },
})
