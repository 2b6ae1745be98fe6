import { expect, it } from 'vitest'
import { methods, payouts } from '../kit/payouts.ts'
import type { ProjectSetup, Target, Version } from '../kit/world.ts'
import { core } from './core.ts'
import { inProcess } from './in-process.ts'

/** A project, and what is called in it one after the other. */
interface Story {
  setup?: ProjectSetup
  version?: Version
  calls: [method: string, body: unknown, headers?: Record<string, string>][]
}

const steam = methods.steam!
const key = { 'x-partner-idempotency-key': 'order-7' }
const nobody = { token: 'f'.repeat(64), type: 'tokenized_card' }

const stories: Record<string, Story> = {
  'a payout': {
    calls: [
      ['session/create', {}],
      ['session/start/payout', { session_id: 'ps_1001', ...steam }],
    ],
  },
  'a strict project': {
    setup: { strict: true },
    calls: [
      ['session/create', { amount_detials: { amount: 1 } }],
      ['session/create', { payment_method: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'a' } } } }],
      ['session/init/payout', { ...methods['card by token'], payout_details: { type: 'card', card: nobody } }],
      ['session/init/payout/rko', { ...payouts.fromSettlement, participant_details: { sender: { account: '4' } } }],
    ],
  },
  'names of the other version': {
    version: 'v1',
    calls: [['session/init/payout', { ...steam, amount_details: { amount: '1', currency: 'rub' } }]],
  },
  'a key that was used': {
    calls: [
      ['session/create', {}, key],
      ['session/create', {}, key],
    ],
  },
  'a method that there is not': {
    calls: [
      ['session/start/payuot', {}],
      ['session/init/payment', {}],
      ['zzz', {}],
    ],
  },
  'bodies that are none': {
    calls: [
      ['session/create', []],
      ['session/create', 7],
      ['session/status', null],
    ],
  },
  'a call that an endpoint refuses': { calls: [['session/confirm', { session_id: 'ps_9' }]] },
}

/** Status and text of every answer, without the time of day that each bank has of its own. */
async function tell(target: Target, { setup = {}, version = 'v2', calls }: Story): Promise<string[]> {
  const running = await target.start()
  const world = await running.world(setup)
  const told: string[] = []
  for (const [method, body, headers] of calls) {
    const { status, text } = await world.send(version, method, JSON.stringify(body), headers)
    told.push(`${status} ${text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(time)')}`)
  }
  await running.stop()
  return told
}

it.each(Object.entries(stories))('core answers %s as the bank over HTTP does, word for word', async (_, story) => {
  const overHttp = await tell(inProcess, story)
  expect(overHttp).toHaveLength(story.calls.length)
  expect(await tell(core, story)).toEqual(overHttp)
})
