import type { World } from './world.ts'

/** A call, or a webhook that was taken. */
export interface TestEvent {
  kind: 'call' | 'webhook'
  /** `v2 session/create`, `payment_finished`. */
  what: string
  /** The answer, or the body. */
  text: string
  /** What was sent. */
  sent?: string
}

/** The same world, and what is said and heard in it is written down. */
export function recorded(world: World, events: TestEvent[]): World {
  let heard = 0
  return {
    publicKey: world.publicKey,
    clock: world.clock,
    payer: (...acts) => world.payer(...acts),
    async send(version, method, body, headers) {
      const event: TestEvent = { kind: 'call', what: `${version} ${method}`, text: '', sent: body }
      events.push(event)
      const answer = await world.send(version, method, body, headers)
      event.text = `${answer.status} ${answer.text}`
      return answer
    },
    get received() {
      for (const webhook of world.received.slice(heard))
        events.push({ kind: 'webhook', what: webhook.type, text: webhook.body })
      heard = world.received.length
      return world.received
    },
  }
}
