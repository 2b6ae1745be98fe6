import { afterEach, beforeEach, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { type StartedBank, startBank } from '../index.ts'
import { call, control, isSignedBy, type Partner, payout, startPartner } from '../testing/sample-partner.ts'

let bank: StartedBank
let partner: Partner

beforeEach(async () => {
  partner = await startPartner()
  bank = await startBank({ clock: 'manual', webhookUrl: partner.url, ids: 'fixed' })
  await call(bank.url, 'session/init/payout', payout)
  await bank.clock.runToIdle()
})
afterEach(async () => {
  await bank.close()
  await partner.close()
})

const redeliver = (body: unknown) => control(bank.url, 'POST', 'projects/demo_project/webhooks/wh_1/redeliver', body)
const isRightlySigned = (received: { body: string; signature: string }) => isSignedBy(testKeys.bank.publicKey, received)

it('sends a copy of a webhook twice, the same bytes and signature both times', async () => {
  const answer = await redeliver({ fault: 'duplicate' })
  expect(answer).toMatchObject({ status: 200, body: { id: 'wh_2', status: 'due', fault: 'duplicate' } })
  await bank.clock.runToIdle()
  const [first, ...copies] = partner.received
  expect(copies).toHaveLength(2)
  for (const copy of copies) expect([copy.body, copy.signature]).toEqual([first!.body, first!.signature])
  expect((await bank.webhooks()).map(({ id, fault }) => `${id} ${fault}`)).toEqual([
    'wh_1 undefined',
    'wh_2 duplicate',
    'wh_3 duplicate',
  ])
})

it('sends a copy that is wrongly signed, and leaves the webhook itself as it was', async () => {
  const [before] = await bank.webhooks()
  await redeliver({ fault: 'wrong_signature' })
  await bank.clock.runToIdle()
  const [first, copy] = partner.received
  expect([isRightlySigned(first!), isRightlySigned(copy!)]).toEqual([true, false])
  expect(copy!.body).toBe(first!.body)
  expect((await bank.webhooks())[0]).toEqual(before)
})

it('sends the same JSON in other bytes, rightly signed', async () => {
  await redeliver({ fault: 'reformatted' })
  await bank.clock.runToIdle()
  const [first, copy] = partner.received
  expect(copy!.body).not.toBe(first!.body)
  expect(JSON.parse(copy!.body)).toEqual(JSON.parse(first!.body))
  expect(isRightlySigned(copy!)).toBe(true)
})

it('moves no money and takes no rule of faults up', async () => {
  const rule = { on: 'webhook', fault: 'drop', times: 1 } as const
  await bank.faults.add(rule)
  const [session] = await bank.sessions()
  await redeliver({ fault: 'duplicate' })
  await bank.clock.runToIdle()
  expect(await bank.sessions()).toEqual([session])
  expect(await bank.faults.list()).toMatchObject([{ ...rule, met: 0 }])
})

it.each([
  ['duplikate', '/fault: expected one of duplicate, ', 'got "duplikate" (did you mean duplicate?)'],
  ['before_answer', '/fault: expected one of duplicate, ', 'got "before_answer"'],
])('refuses the fault %s, and sends nothing', async (fault, begins, ends) => {
  const { status, body } = (await redeliver({ fault })) as { status: number; body: { detail: string } }
  expect([status, body.detail]).toEqual([400, expect.stringContaining(ends)])
  expect(body.detail.slice(0, begins.length)).toBe(begins)
  expect(await bank.webhooks()).toHaveLength(1)
})
