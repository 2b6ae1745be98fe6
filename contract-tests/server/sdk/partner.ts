import { normaliseNames } from '../../../schemas/names.ts'
import type { Scene } from '../kit/contract.ts'
import type { Version } from '../kit/world.ts'
import { stumbles } from './getters.ts'

/** Sends what the SDK would, and reads what comes as the SDK would. */
export function partnerOf({ bank, clock, inbox, expect }: Scene) {
  const readable = (version: Version, body: string, isWebhook = false) =>
    expect(stumbles(normaliseNames(version, JSON.parse(body)).body, { version, isWebhook })).toEqual([])
  const send = async (version: Version, method: string, body: string) => {
    const answer = await bank.send(method, body, { version })
    readable(version, answer.text)
    return answer
  }
  return {
    send,
    /** The same for a call that is taken. */
    async call(version: Version, method: string, body: string) {
      const { status, text, body: answer } = await send(version, method, body)
      expect([method, body, status, text]).toEqual([method, body, 200, text])
      return answer
    },
    async webhook(version: Version) {
      await clock.runToIdle()
      const webhook = inbox.next()
      readable(version, webhook.body, true)
      return webhook
    },
  }
}
