import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ownDatabase } from '../../testing/own-database.ts'
import { runProgram } from '../../testing/run-program.ts'
import { testServer, withoutServer } from '../../testing/sample-database.ts'
import { call, control, payout, startPartner } from '../../testing/sample-partner.ts'
import { type Served, serve } from '../../testing/sample-serve.ts'

vi.setConfig({ testTimeout: 120_000 })

/** All that the control API says of a project at rest. */
const lists = [
  '',
  '/sessions',
  '/webhooks',
  '/requests',
  '/clock',
  '/outcomes',
  '/faults',
  '/postings',
  '/accounts',
  '/coverage',
  '/snapshot',
]

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const newDatabase = async () => {
    const { url, drop } = await ownDatabase(testServer!)
    onTestFinished(drop)
    return url
  }

  const all = async ({ url }: Served) => {
    const answers = lists.map(async (list) => [list, await control(url, 'GET', `projects/shop${list}`)])
    return Object.fromEntries(await Promise.all(answers))
  }

  /** Ordered of one bank, done by the other; answers both, at rest. */
  async function used(store: string, partner: string): Promise<[Served, Served]> {
    const args = ['--store', store, '--webhook-url', partner]
    const [one, two] = [await serve(args), await serve(args)]
    const told = async ({ url }: Served, method: string, path: string, body?: unknown) => {
      const answer = await control(url, method, `projects/shop${path}`, body)
      expect([path, answer.status]).toEqual([path, expect.toBeOneOf([200, 201, 204])])
      return answer.body
    }
    const inShop = { project: 'shop' }
    await told(one, 'PUT', '', { webhook_url: partner, clock: 'manual', auto_confirm: true })
    await told(two, 'PUT', '/outcomes', { next: ['refused'] })
    await told(one, 'PUT', '/faults', {
      rules: [{ on: 'request', fault: 'error_503', match: { call: 'session/status' }, times: 1 }],
    })
    const { session } = await call(one.url, 'session/init/payout', payout, { ...inShop, key: 'order' })
    expect(await call(two.url, 'session/init/payout', payout, { ...inShop, key: 'order' })).toMatchObject({
      http: 400,
      error: { code: 'idempotency_key_already_exists' },
    })
    await told(two, 'POST', '/clock/run-to-idle')
    const status = () => call(two.url, 'session/status', { session_id: session.id }, inShop)
    await expect(status()).rejects.toThrow() // 503 is no JSON
    expect(await status()).toMatchObject({ http: 200, session: { status: 'cancelled' } })
    const { items } = (await told(one, 'GET', '/webhooks')) as { items: { id: string }[] }
    await told(one, 'POST', `/webhooks/${items[0]!.id}/redeliver`)
    await told(two, 'POST', '/accounts/131/topup', { amount: 5 })
    await told(one, 'POST', '/clock/advance', { by: 'PT1H' })
    return [one, two]
  }

  const ended = async (bank: Served, signal: NodeJS.Signals) => {
    const closed = new Promise((resolve) => bank.child.once('close', resolve))
    bank.child.kill(signal)
    await closed
  }

  it('what one bank is told by the control API holds for the other, and is there after both were killed', async () => {
    await using partner = await startPartner()
    const store = await newDatabase()
    const [one, two] = await used(store, partner.url)
    const before = await all(one)
    for (const list of lists) expect([list, before[list].status]).toEqual([list, 200])
    expect(await all(two)).toEqual(before)
    await ended(one, 'SIGKILL')
    await ended(two, 'SIGKILL')
    const again = await serve(['--store', store, '--webhook-url', partner.url])
    expect(await all(again)).toEqual(before)
  })

  it('store check, export and import take a database: a project moves into a file and into another one, byte for byte', async () => {
    await using partner = await startPartner()
    const [store, other] = [await newDatabase(), await newDatabase()]
    const banks = await used(store, partner.url)
    for (const bank of banks) await ended(bank, 'SIGTERM')
    const folder = mkdtempSync(join(tmpdir(), 'bank131-moves-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'bank.db')
    const run = async (args: string[], input?: string) => {
      const { code, out, err } = await runProgram(['store', ...args], input === undefined ? {} : { input })
      expect([code, err]).toEqual([0, ''])
      return out
    }
    expect(await run(['check', store])).toMatch(/^shop: 1 sessions, .*all fits together\n$/ms)
    const taken = await run(['export', store, '--project', 'shop'])
    for (const to of [file, other]) {
      expect(await run(['import', to, '--project', 'shop'], taken)).toBe('shop is as the snapshot has it\n')
      expect(await run(['export', to, '--project', 'shop'])).toBe(taken)
    }
  })
}
