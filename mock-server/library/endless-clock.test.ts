import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { type BankHandle, type BankOptions, createBank, startBank } from '../index.ts'
import { quickKey } from '../testing/quick-key.ts'
import { call, control, payout, signatureOf, startPartner } from '../testing/sample-partner.ts'
import { program } from '../testing/sample-serve.ts'

const body = JSON.stringify(payout)
const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': signatureOf(body) }
/** Some two thousand of them are made here, all alike. */
const payOut = (bank: BankHandle) => bank.fetch('/api/v2/session/init/payout', { method: 'POST', body, headers })

/** A partner that pays again after each end of a payout, whatever it is told. */
function payingAnew(options: BankOptions = {}) {
  const made = { payouts: 0 }
  const pay = async (bank: BankHandle) => {
    made.payouts += 1
    await payOut(bank)
  }
  const bank: BankHandle = createBank({
    clock: 'manual',
    autoConfirm: true,
    bankKey: quickKey,
    onWebhook: async () => {
      await pay(bank)
      return 200
    },
    ...options,
  })
  return { bank, made, pay: () => pay(bank) }
}

const endless =
  /^the clock does not become idle: 1[1-9]00 steps were made, and \S+ .* comes next; does the partner start something new/

it('run-to-idle is bounded, says so, and what has happened stays', async () => {
  const { bank, made, pay } = payingAnew()
  await pay()
  await expect(bank.clock.runToIdle()).rejects.toThrow(endless)
  expect(await bank.sessions()).toHaveLength(made.payouts)
  await expect(bank.clock.runToIdle({ limit: 7 })).rejects.toThrow('7 steps were made')
  await expect(bank.nextWebhook('payment_refunded', { limit: 5 })).rejects.toThrow('5 steps were made')
})

it('what is due anyway is no reason to stop', async () => {
  const { bank } = payingAnew({ onWebhook: () => 200 })
  for (let count = 0; count < 400; count++) await payOut(bank)
  await bank.clock.runToIdle()
  expect((await bank.webhooks()).filter(({ status }) => status === 'delivered')).toHaveLength(400)
})

it.each([0, -1, 1.5, Number.NaN])('a limit of %s is refused', async (limit) => {
  const { bank } = payingAnew()
  await expect(bank.clock.runToIdle({ limit })).rejects.toThrow(
    `limit: expected a whole number from 1 on, got ${limit}`,
  )
  await expect(bank.clock.advance('PT1S', { limit })).rejects.toThrow(RangeError)
})

it('advance is bounded where time does not pass, and else by the time it has to reach', async () => {
  const { bank, made, pay } = payingAnew({ pace: { processingMs: 0, settlementMs: 0 } })
  await pay()
  await expect(bank.clock.advance('PT1S', { limit: 50 })).rejects.toThrow(/50 steps were made at \d{4}-/)
  const slow = payingAnew()
  await slow.pay()
  await slow.bank.clock.advance('PT10S', { limit: 10 })
  expect(slow.made.payouts).toBeGreaterThan(40)
  expect(made.payouts).toBeLessThan(50)
})

it.each(['reset', 'close'] as const)('a %s breaks it off', async (end) => {
  const { bank, made, pay } = payingAnew()
  await pay()
  const moving = bank.clock.runToIdle({ limit: 1_000_000 })
  while (made.payouts < 5) await new Promise(setImmediate)
  await bank[end]()
  await moving
})

it('a reset breaks off a move that waits for a webhook which is never answered', async () => {
  const { bank, pay } = payingAnew({ onWebhook: () => new Promise<number>(() => {}) })
  await pay()
  const moving = bank.clock.runToIdle()
  while ((await bank.webhooks()).length === 0) await new Promise(setImmediate)
  await bank.reset()
  await moving
})

it('a signal breaks it off, and the clock is free then', async () => {
  const { bank, made, pay } = payingAnew()
  await pay()
  const stop = new AbortController()
  const moving = bank.clock.runToIdle({ limit: 1_000_000, signal: stop.signal })
  while (made.payouts < 5) await new Promise(setImmediate)
  stop.abort(new Error('enough'))
  await expect(moving).rejects.toThrow('enough')
  await expect(bank.clock.runToIdle({ limit: 3 })).rejects.toThrow('3 steps')
})

/** The same over HTTP. */
async function overHttp() {
  const partner = await startPartner()
  const bank = await startBank({ clock: 'manual', autoConfirm: true, webhookUrl: partner.url })
  partner.behave = async (_, response) => {
    await call(bank.url, 'session/init/payout', payout).catch(() => {})
    response.end()
  }
  await call(bank.url, 'session/init/payout', payout)
  const move = (path: string, body?: object) => control(bank.url, 'POST', `projects/demo_project/clock/${path}`, body)
  return { bank, partner, move, close: async () => void (await Promise.all([bank.close(), partner.close()])) }
}

const isFree = async (bank: BankHandle) => {
  for (;;) {
    const busy = await bank.clock.runToIdle({ limit: 1 }).catch((error: Error) => error.name)
    if (busy === 'EndlessClockError') return
    await new Promise(setImmediate)
  }
}

it('the control API takes the limit, and answers 409 at it', async () => {
  const { move, close } = await overHttp()
  const detail = expect.stringContaining('the clock does not become idle: 20 steps were made')
  expect(await move('run-to-idle', { limit: 20 })).toMatchObject({ status: 409, body: { title: 'Conflict', detail } })
  for (const path of ['run-to-idle', 'advance'])
    expect(await move(path, { by: 'PT1S', limit: 0 })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('/limit') },
    })
  await close()
})

it('a client that leaves ends the move it has asked for', async () => {
  const { bank, partner, move, close } = await overHttp()
  const gone = new AbortController()
  const url = `${bank.url}/__admin/projects/demo_project/clock/run-to-idle`
  const asked = fetch(url, { method: 'POST', body: '{"limit":1000000}', signal: gone.signal }).catch(() => 'gone')
  await partner.arrival(3)
  expect(await move('run-to-idle', { limit: 1 })).toMatchObject({
    status: 409,
    body: { detail: expect.stringContaining('being moved') },
  })
  gone.abort()
  expect(await asked).toBe('gone')
  await isFree(bank)
  await close()
})

it.each([
  ['--limit', ['--limit', '25'], [1, null], '25 steps were made'],
  ['Ctrl-C', ['--limit', '1000000'], [null, 'SIGINT'], ''],
] as const)('bank131-mock clock run-to-idle ends by %s', async (how, flags, wanted, says) => {
  const { bank, partner, close } = await overHttp()
  const child = spawn(process.execPath, [program, 'clock', 'run-to-idle', '--url', bank.url, ...flags])
  const ended = once(child, 'close')
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  if (how === 'Ctrl-C') {
    await partner.arrival(3)
    child.kill('SIGINT')
  }
  expect(await ended).toEqual(wanted)
  expect(err).toContain(says)
  await isFree(bank)
  await close()
})
