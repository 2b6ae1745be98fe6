import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { ensure } from '../certify/verdicts.ts'

export default defineCase({
  id: 'R3',
  title: 'every call uses the names of its own version',
  why: 'v1 says payment_method where v2 says payout_details; the wrong one "may lead to errors" at the bank\'s choosing',
  expected: 'no name of the other version in a call, and one version for all calls of a session',
  source: 'docs: format',
  async run(stage) {
    await stage.pay()
    await stage.settle()
    await stage.holds(async () => {
      const calls = await stage.everyCall()
      const foreign = calls.flatMap((call) =>
        call.warnings
          .filter((warning) => warning.includes("other version's name"))
          .map((warning) => `${sayCall(call)}: ${warning}`),
      )
      ensure(foreign.length === 0, foreign.join('; '))
      for (const its of Map.groupBy(calls, ({ session_id }) => session_id).values()) {
        const ofSession = its.filter(({ session_id }) => session_id !== undefined)
        const versions = new Set(ofSession.map(({ version }) => version))
        ensure(
          versions.size <= 1,
          `calls of one session in ${[...versions].join(' and ')}: ${ofSession.map(({ path }) => path).join(', ')}`,
        )
      }
    })
  },
})
