import { expect, it } from 'vitest'
import { byCard } from '../../schemas/example-bodies.ts'
import { createBank, type ProjectHandle, startBank } from '../index.ts'
import { SETTLEMENT } from '../testing/sample-ways.ts'

type Step = (project: ProjectHandle) => Promise<unknown>

const session_id = 'ps_1001'
const post =
  (path: string, body: object = { session_id }): Step =>
  async ({ partner }) => {
    const answer = await partner.fetch(`/api/v2/session/${path}`, { method: 'POST', body: JSON.stringify(body) })
    expect([path, await answer.json()]).toMatchObject([path, { status: 'ok' }])
  }
const idle: Step = ({ clock }) => clock.runToIdle()
const part = { session_id, amount_details: { amount: 4000, currency: 'rub' } }
const payment = { ...byCard, payment_options: { return_url: 'https://shop.example/back', recurrent: true } }

/** A payment with all there is in its life, and a chargeback of more than is left on the account. */
const life: readonly Step[] = [
  post('init/payment', payment),
  idle,
  post('confirm'),
  idle,
  ({ payer }) => payer(session_id).pay(),
  idle,
  post('capture', { session_id, amount_details: { amount: 9000, currency: 'rub' } }),
  idle,
  post('refund', part),
  idle,
  post('chargeback'),
  idle,
]

const settings = {
  clock: 'manual',
  hold: true,
  threeDSecure: true,
  fees: {},
  accounts: [{ number: SETTLEMENT, kind: 'settlement', balance: 0 }],
} as const

/** What is left of a life, from a step on. */
async function goOn(project: ProjectHandle, from: number): Promise<unknown> {
  for (const step of life.slice(from)) await step(project)
  const { accounts, sessions, postings } = (await project.snapshot()).state
  return {
    accounts,
    sessions,
    postings,
    webhooks: (await project.webhooks()).map(({ type, body }) => ({ type, body })),
  }
}

/** The same bank each time, empty. */
const open = () => createBank({ projects: { demo_project: settings }, startAt: '2025-03-01T10:00:00Z' })

it('a payment goes on from a snapshot of any moment of its life as it would have', async () => {
  await using original = open()
  const snapshots = [await original.snapshot()]
  for (const step of life) {
    await step(original)
    snapshots.push(await original.snapshot())
  }
  const whole = await goOn(original, life.length)
  expect(whole).toMatchObject({ accounts: expect.arrayContaining([expect.objectContaining({ balance: -32 })]) })
  for (const [at, snapshot] of snapshots.entries()) {
    await using copy = open()
    await copy.restore(JSON.parse(JSON.stringify(snapshot)))
    expect([at, await goOn(copy, at)]).toEqual([at, whole])
  }
})

it.each([
  ['by a form', payment],
  ['by a code', { ...payment, payment_details: { type: 'faster_payment_system', faster_payment_system: {} } }],
])('a payer that is asked %s is led to where the snapshot was put back, and pays there alone', async (_, given) => {
  await using original = createBank({ projects: { shop: settings } })
  const shop = original.project('shop')
  for (const step of [post('init/payment', given), idle, post('confirm'), idle]) await step(shop)
  await using other = await startBank({ projects: { till: settings } })
  await other.project('till').restore(await shop.snapshot())

  const [session] = await other.project('till').sessions()
  const { redirect, inform } = session!.session.payment_list![0]!.customer_interaction!
  const address = redirect?.url ?? inform!.qr!.content!
  expect(address).toContain(`${other.url}/payer/till/ps_1001/pm_1001/`)
  expect(redirect?.base_url ?? address).toBe(address)
  await fetch(`${address}/pay`, { method: 'POST', redirect: 'manual' })
  const stateIn = async (project: ProjectHandle) => (await project.sessions())[0]!.operations[0]!.state
  expect([await stateIn(other.project('till')), await stateIn(shop)]).toEqual(['charging', 'awaiting_payer'])
})
