import { defineCase } from '../certify/define-case.ts'
import { isUnread, sayCall } from '../certify/journal.ts'
import { ensure } from '../certify/verdicts.ts'

export default defineCase({
  id: 'R1',
  title: 'every call is signed over the bytes that are sent',
  why: 'the bank refuses a call whose signature is not over its exact bytes, and a serialiser that is run twice gives other bytes sooner or later',
  expected:
    "X-PARTNER-SIGN of each call is the Base64 of an RSA-SHA256 signature by the partner's key over the body as sent",
  source: 'docs: format',
  async run(stage) {
    await stage.pay()
    await stage.settle()
    await stage.holds(async () => {
      const wrong = (await stage.everyCall()).filter((call) => call.signature.verdict !== 'valid' && !isUnread(call))
      const said = wrong.map(
        (call) => `${sayCall(call)}: ${call.signature.hint ?? `signature ${call.signature.verdict}`}`,
      )
      ensure(wrong.length === 0, said.join('; '))
    })
  },
})
