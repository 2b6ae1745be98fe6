import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { call, payout, startPartner } from '../testing/sample-partner.ts'
import { main } from './main.ts'

const durationWords =
  'an ISO 8601 duration in days, hours, minutes and seconds, such as P7D or PT4H: no years, months or weeks, at most P36525D'

const startAt = '2025-05-27T02:03:00Z'
let bank: StartedBank

beforeEach(async () => {
  bank = await startBank({ clock: 'manual', startAt, adminToken: 'token' })
})
afterEach(() => bank.close())

/** The program, told where the bank is by the environment; what it prints and how it ends. */
async function clock(...args: string[]) {
  const ended = { code: 0, out: '', err: '' }
  const io = {
    out(text: string) {
      ended.out += `${text}\n`
    },
    err(text: string) {
      ended.err += `${text}\n`
    },
    env: { BANK131_MOCK_PORT: String(bank.port), BANK131_MOCK_ADMIN_TOKEN: 'token' },
    cwd: tmpdir(),
    input: async () => '',
  }
  ended.code = await main(['clock', ...args], io)
  return ended
}
const says = (out: string) => ({ code: 0, out: `${out}\n`, err: '' })

describe('bank131-mock clock', () => {
  it('shows where the clock stands and what is due next', async () => {
    expect(await clock()).toEqual(says('manual 2025-05-27T02:03:00.000000Z; nothing is due'))
    await call(bank.url, 'session/init/payout', payout)
    const next = 'next: checked of ps_1001 at 2025-05-27T02:03:00.100000Z'
    expect(await clock('show')).toEqual(says(`manual 2025-05-27T02:03:00.000000Z; ${next}`))
  })

  it('moves it: by a duration, to a time, until only the partner is waited for; each webhook is sent on the way', async () => {
    const partner = await startPartner()
    bank.project('shop', { clock: 'manual', webhookUrl: partner.url })
    await call(bank.url, 'session/init/payout', payout, { project: 'shop' })
    const expire = 'next: expire of ps_1001 at 2025-05-27T06:03:00.100000Z'
    expect(await clock('run-to-idle', '--project', 'shop')).toEqual(
      says(`manual 2025-05-27T02:03:00.100000Z; ${expire}`),
    )
    expect(await clock('advance', 'PT3H', '--project', 'shop')).toEqual(
      says(`manual 2025-05-27T05:03:00.100000Z; ${expire}`),
    )
    expect(partner.received.map(({ type }) => type)).toEqual(['ready_to_confirm'])
    expect(await clock('set', '2025-05-28T00:00:00Z', '--project', 'shop')).toEqual(
      says('manual 2025-05-28T00:00:00.000000Z; nothing is due'),
    )
    expect(partner.received.map(({ type }) => type)).toEqual(['ready_to_confirm', 'payment_finished'])
    expect(await clock('show')).toEqual(says('manual 2025-05-27T02:03:00.000000Z; nothing is due'))
    await partner.close()
  })

  it('lets it run and stops it', async () => {
    expect((await clock('real')).out).toMatch(/^real /)
    expect((await clock('advance', 'PT1S')).err).toBe(
      'bank131-mock clock: the clock is real: stop it to move it, by `bank131-mock clock manual` or PUT …/clock {"mode":"manual"}\n',
    )
    expect((await clock('manual')).out).toMatch(/^manual /)
  })

  it.each([
    [
      2,
      ['advnce', 'PT1H'],
      'expected show, advance, run-to-idle, set, manual, real, got "advnce" (did you mean advance?)',
    ],
    [2, ['advance'], 'advance: expected DURATION after it, got nothing'],
    [2, ['real', 'now'], 'real: expected nothing after it, got now'],
    [2, ['--url', 'nowhere'], '--url: expected an http:// or https:// URL, got "nowhere"'],
    [1, ['advance', '4h'], `/by: expected ${durationWords}, got "4h"`],
    [1, ['advance', 'P1Y'], `/by: expected ${durationWords}, got "P1Y"`],
    [1, ['advance', 'P9999999D'], `/by: expected ${durationWords}, got "P9999999D"`],
    [1, ['show', '--project', 'demo_projct'], 'no project is called "demo_projct" (did you mean demo_project?)'],
    [1, ['show', '--admin-token', 'wrong'], 'Authorization: expected Bearer and the --admin-token'],
  ])('ends with %i for %j', async (code, args, text) => {
    expect(await clock(...args)).toEqual({ code, out: '', err: `bank131-mock clock: ${text}\n` })
  })

  it('says when nobody is there', async () => {
    const gone = await startBank()
    await gone.close()
    const err = `bank131-mock clock: ${gone.url}: ECONNREFUSED (is bank131-mock serve running there?)\n`
    expect(await clock('--url', gone.url)).toEqual({ code: 1, out: '', err })
  })
})
