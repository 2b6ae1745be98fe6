import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inNamesOf } from '../../schemas/names.ts'
import { type BankHandle, createBank, type FaultRuleOptions, type StartedBank, startBank } from '../index.ts'
import { moneyOf } from '../testing/sample-money.ts'
import { call, isSignedBy, type Partner, payout, startPartner } from '../testing/sample-partner.ts'

type Named = Extract<FaultRuleOptions, { on: 'webhook' }>['fault']

/** What a partner has heard, whichever way it came. */
interface Heard {
  type: string
  body: string
  signature: string
}

/** The same life of a payout over a socket and in the process. */
interface Scene {
  bank: BankHandle
  heard: Heard[]
  /** Starts a payout; the answer has come when it is kept. */
  start(version?: 'v1' | 'v2'): Promise<{ id: string; heardBefore: number }>
  confirm(id: string): Promise<void>
}

const types = ({ heard }: Scene) => heard.map(({ type }) => type)
const advance = (scene: Scene, milliseconds: number) => scene.bank.clock.advance({ milliseconds })
const parsed = ({ body }: Heard) => JSON.parse(body) as Record<string, object>
const allSigned = ({ bank, heard }: Scene) =>
  expect(heard.map((each) => isSignedBy(bank.publicKey, each))).toEqual(heard.map(() => true))

/** What happens to `ready_to_confirm`, once, and what of it a partner sees. */
const lives: Record<Named, (scene: Scene) => Promise<void>> = {
  async duplicate(scene) {
    await scene.start()
    await advance(scene, 100)
    expect(types(scene)).toEqual(['ready_to_confirm', 'ready_to_confirm'])
    expect(scene.heard[1]).toEqual(scene.heard[0])
    expect(await scene.bank.webhooks()).toMatchObject([
      { id: 'wh_1', fault: 'duplicate', status: 'delivered' },
      { id: 'wh_2', fault: 'duplicate', status: 'delivered' },
    ])
    allSigned(scene)
  },
  async reorder(scene) {
    const { id } = await scene.start()
    await advance(scene, 100)
    expect(types(scene)).toEqual([])
    await scene.confirm(id)
    await advance(scene, 100)
    expect(types(scene)).toEqual(['payment_finished', 'ready_to_confirm'])
    allSigned(scene)
    await scene.start()
    await advance(scene, 100)
    expect(types(scene).slice(2)).toEqual(['ready_to_confirm'])
  },
  async delay(scene) {
    await scene.start()
    await advance(scene, 2_099)
    expect(types(scene)).toEqual([])
    await advance(scene, 1)
    expect(types(scene)).toEqual(['ready_to_confirm'])
    allSigned(scene)
  },
  async hold(scene) {
    const { id } = await scene.start()
    await advance(scene, 100)
    await scene.confirm(id)
    await advance(scene, 60_000)
    expect(types(scene)).toEqual([])
    expect(await scene.bank.webhooks()).toMatchObject([{ status: 'held', fault: 'hold' }, { status: 'due' }])
    await scene.bank.fetch(
      new Request('http://bank/__admin/projects/demo_project/webhooks/wh_1/release', { method: 'POST' }),
    )
    await advance(scene, 0)
    expect(types(scene)).toEqual(['ready_to_confirm', 'payment_finished'])
    allSigned(scene)
  },
  async drop(scene) {
    const { id } = await scene.start()
    await advance(scene, 100)
    await scene.confirm(id)
    await advance(scene, 3_600_000)
    expect(types(scene)).toEqual(['payment_finished'])
    expect((await scene.bank.webhooks())[0]).toMatchObject({ status: 'delivered', fault: 'drop', attempts: [] })
  },
  async answer_lost(scene) {
    await scene.start()
    await advance(scene, 100)
    const error = expect.stringContaining('answer_lost')
    expect(await scene.bank.webhooks()).toMatchObject([{ status: 'due', attempts: [{ status: 200, error }] }])
    await advance(scene, 5_000)
    expect(types(scene)).toEqual(['ready_to_confirm', 'ready_to_confirm'])
    expect(scene.heard[1]).toEqual(scene.heard[0])
    expect(await scene.bank.webhooks()).toMatchObject([{ status: 'delivered', attempts: [{}, { status: 200 }] }])
    allSigned(scene)
  },
  async wrong_signature(scene) {
    await scene.start()
    await advance(scene, 100)
    const [webhook] = await scene.bank.webhooks()
    expect(scene.heard).toMatchObject([{ body: webhook!.body, signature: webhook!.signature }])
    expect(isSignedBy(scene.bank.publicKey, scene.heard[0]!)).toBe(false)
    expect(Buffer.from(scene.heard[0]!.signature, 'base64')).toHaveLength(256)
  },
  async unknown_type(scene) {
    await scene.start()
    await advance(scene, 100)
    expect(types(scene)).toEqual(['session_updated', 'ready_to_confirm'])
    const [strange, known] = scene.heard.map(parsed)
    expect(strange).toEqual({ ...known, type: 'session_updated' })
    allSigned(scene)
  },
  async extra_fields(scene) {
    await scene.start()
    await advance(scene, 100)
    const more = { added_later: { by: 'the bank' } }
    expect(scene.heard.map(parsed)).toMatchObject([{ ...more, session: { ...more, payout_list: [more] } }])
    expect(types(scene)).toEqual(['ready_to_confirm'])
    allSigned(scene)
  },
  async both_names(scene) {
    await scene.start('v1')
    await advance(scene, 100)
    const { session } = parsed(scene.heard[0]!) as { session: Record<string, Record<string, unknown>[]> }
    expect(session.payout_list).toEqual(session.payments)
    const [shown] = session.payments!
    expect(shown!.payout_details).toEqual(shown!.payment_method)
    expect(shown!.payment_method).toMatchObject({ type: 'card' })
    allSigned(scene)
  },
  async reformatted(scene) {
    await scene.start()
    await advance(scene, 100)
    const [heard] = scene.heard
    expect(JSON.stringify(parsed(heard!))).not.toBe(heard!.body)
    expect(heard!.body).toContain(' : ')
    expect(Object.keys(parsed(heard!)).at(-1)).toBe('type')
    expect(parsed(heard!)).toMatchObject({ type: 'ready_to_confirm', session: { status: 'in_progress' } })
    allSigned(scene)
  },
  async before_answer(scene) {
    const { heardBefore } = await scene.start()
    expect(heardBefore).toBe(1)
    expect(types(scene)).toEqual(['ready_to_confirm'])
    expect(await scene.bank.webhooks()).toMatchObject([{ status: 'delivered', attempts: [{ status: 200 }] }])
    await advance(scene, 60_000)
    expect(scene.heard).toHaveLength(1)
    allSigned(scene)
  },
}

/** Whatever happened to its webhooks: the payout is confirmed once more, and is paid once; those that nobody confirms hold nothing. */
async function paysOnce(fault: Named, scene: Scene) {
  const { bank } = scene
  const { balance } = await moneyOf(bank)
  bank.faults.add(ruleOf(fault))
  await lives[fault](scene)
  for (let time = 0; time < 2; time += 1) {
    await scene.confirm('ps_1001')
    await advance(scene, 60_000)
  }
  await bank.clock.advance('P4D')
  const [first, ...others] = (await bank.sessions()).map(({ session }) => session.status)
  expect([first, new Set(others)]).toEqual(['accepted', new Set(others.length > 0 ? ['cancelled'] : [])])
  expect(await moneyOf(bank)).toEqual({ balance: balance - payout.amount_details.amount, held: 0, moved: 1 })
  expect((await bank.webhooks()).filter(({ status }) => status !== 'delivered')).toEqual([])
}

const ruleOf = (fault: Named): FaultRuleOptions => ({
  ...(fault === 'delay' ? { on: 'webhook', fault, ms: 2_000 } : { on: 'webhook', fault }),
  match: { type: 'ready_to_confirm' },
  times: 1,
})
const names = Object.keys(lives) as Named[]

describe('over a socket', () => {
  let bank: StartedBank
  let partner: Partner

  beforeEach(async () => {
    partner = await startPartner()
    bank = await startBank({ clock: 'manual', webhookUrl: partner.url })
  })
  afterEach(async () => {
    await bank.close()
    await partner.close()
  })

  it.each(names)('%s', async (fault) => {
    await paysOnce(fault, {
      bank,
      heard: partner.received as Heard[],
      async start(version = 'v2') {
        const { session } = await call(bank.url, 'session/init/payout', inNamesOf(version, payout), { version })
        return { id: session.id, heardBefore: partner.received.length }
      },
      confirm: async (session_id) => void (await call(bank.url, 'session/confirm', { session_id })),
    })
  })
})

describe('in the process', () => {
  it.each(names)('%s', async (fault) => {
    const heard: Heard[] = []
    const bank = createBank({
      clock: 'manual',
      onWebhook: ({ type, body, signature }) => void heard.push({ type, body, signature }),
    })
    const post = async (path: string, body: object) => {
      const answer = await bank.partner.fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) })
      return (await answer.json()) as { session: { id: string } }
    }
    await paysOnce(fault, {
      bank,
      heard,
      async start(version = 'v2') {
        const { session } = await post(`${version}/session/init/payout`, inNamesOf(version, payout) as object)
        return { id: session.id, heardBefore: heard.length }
      },
      confirm: async (session_id) => void (await post('v2/session/confirm', { session_id })),
    })
    await bank.close()
  })
})

describe('where a test takes the webhooks itself', () => {
  const begin = async (fault: Named) => {
    const bank = createBank({ clock: 'manual' })
    bank.faults.add(ruleOf(fault))
    const post = (call: string, body: object) =>
      bank.partner.fetch(`/api/v2/${call}`, { method: 'POST', body: JSON.stringify(body) })
    await post('session/init/payout', payout)
    return { bank, confirm: () => post('session/confirm', { session_id: 'ps_1001' }) }
  }
  const none = async (bank: BankHandle) => expect(bank.nextWebhook()).rejects.toThrow('no webhook to take')

  it('each copy is taken once', async () => {
    const { bank } = await begin('duplicate')
    const [first, second] = [await bank.nextWebhook(), await bank.nextWebhook()]
    expect([second.body, second.signature]).toEqual([first.body, first.signature])
    await none(bank)
  })

  it('one that gives way is taken after the next', async () => {
    const { bank, confirm } = await begin('reorder')
    await bank.clock.advance('PT0.1S')
    await confirm()
    expect((await bank.nextWebhook()).type).toBe('payment_finished')
    expect((await bank.nextWebhook()).type).toBe('ready_to_confirm')
  })

  it('one that is held is taken when it is released', async () => {
    const { bank } = await begin('hold')
    await none(bank)
    const release = 'http://bank/__admin/projects/demo_project/webhooks/wh_1/release'
    expect((await bank.fetch(new Request(release, { method: 'POST' }))).status).toBe(200)
    expect((await bank.nextWebhook()).type).toBe('ready_to_confirm')
  })

  it('one that is lost is not there', async () => {
    const { bank } = await begin('drop')
    await none(bank)
  })

  it('one that is late comes at its time', async () => {
    const { bank } = await begin('delay')
    await bank.clock.advance('PT1S')
    expect(await bank.webhooks()).toMatchObject([{ status: 'due' }])
    expect((await bank.nextWebhook()).type).toBe('ready_to_confirm')
  })

  it('a wrong signature is wrong here too', async () => {
    const { bank } = await begin('wrong_signature')
    const { body, signature } = await bank.nextWebhook()
    expect(isSignedBy(bank.publicKey, { body, signature })).toBe(false)
  })
})

describe('webhooks of a project that escapes them as PHP does', () => {
  it('are the same JSON with \\/ and \\u, signed over the bytes that are sent; a fault changes nothing about that', async () => {
    await using bank = createBank({ clock: 'manual', webhookFormat: 'escaped' })
    const metadata = { order: 'https://shop.example/7', payer: 'Иванов' }
    const pay = async () => {
      const body = JSON.stringify({ ...payout, metadata })
      await bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body })
    }
    await pay()
    await bank.faults.add({ on: 'webhook', fault: 'extra_fields' })
    await bank.faults.add({ on: 'webhook', fault: 'reformatted' })
    await pay()
    for (const webhook of [await bank.nextWebhook(), await bank.nextWebhook()]) {
      expect(webhook.body).toContain(String.raw`https:\/\/shop.example\/7`)
      expect(webhook.body).toContain(String.raw`\u0418\u0432\u0430\u043d\u043e\u0432`)
      expect(JSON.parse(webhook.body).session.payout_list[0].metadata).toEqual(metadata)
      expect(isSignedBy(bank.publicKey, webhook)).toBe(true)
    }
  })
})
