import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { notPlayed } from '../endpoints/not-played.ts'
import { describeRefused } from '../testing/sample-refusals.ts'
import { operations } from './operations.ts'
import { describeUnknownPath } from './unknown-path.ts'

const others = notPlayed.flatMap(({ path, versions }) => versions.map((version) => `/api/${version}${path}`))
const notHere = 'a method of the bank that this emulator does not play'
const said = (path: string, method = 'POST') => describeUnknownPath({ path, method }).replace(`${path}: `, '')

describe('refuses, on a socket:', () =>
  describeRefused(Object.fromEntries(others.map((path) => [path, { path, status: 404, says: `${path}: ${notHere}` }]))))

describe('a method of the bank that is not played', () => {
  it.each(others)('%s says so, whatever the verb', (path) => {
    expect([said(path), said(path, 'GET')]).toEqual([notHere, notHere])
  })

  it('is none that is played', () => {
    expect(operations.map(({ path }) => path).filter((path) => others.includes(path))).toEqual([])
  })

  it('is named in docs/payouts.md', () => {
    const page = readFileSync(new URL('../../docs/payouts.md', import.meta.url), 'utf8')
    expect(notPlayed.map(({ path }) => path.slice(1)).filter((path) => !page.includes(`\`${path}\``))).toEqual([])
  })

  it('may be of another host', () => {
    for (const path of ['/api/v2.0/check', '/api/v1.1/check', '/api/v2.0/check/7'])
      expect(said(path)).toBe("a method of the bank's service at kyc.bank131.ru, which this emulator does not play")
    expect(said('/api/v2.0/checks')).toBe('the bank has no such method (did you mean /api/v1/npd/check?)')
  })
})

describe('a path that is none', () => {
  it.each([
    // misspelt
    ['/api/v2/sesion/create', '/api/v2/session/create'],
    ['/api/v1/session/refunds', '/api/v1/session/refund'],
    ['/api/v2/session/init/payuot', '/api/v2/session/init/payout'],
    ['/api/v2/session/init/paymant', '/api/v2/session/init/payment'],
    ['/api/v2/session/init/payments', '/api/v2/session/init/payment'],
    ['/api/v2/Session/Confirm', '/api/v2/session/confirm'],
    ['/api/v1/session/start/payout/nominale', '/api/v1/session/start/payout/nominal'],
    ['/api/v1/report/account_balanse', '/api/v1/report/account_balance'],
    ['/api/v1/npd/notifications/raed', '/api/v1/npd/notifications/read'],
    ['/api/v1/npd/notification/count', '/api/v1/npd/notifications/count'],
    // joined in another way, or in another order
    ['/api/v2/session/init_payout', '/api/v2/session/init/payout'],
    ['/api/v1/npd/notifications_update', '/api/v1/npd/notifications/update'],
    ['/api/v2/session/initPayout', '/api/v2/session/init/payout'],
    ['/api/v2/session/start_payment', '/api/v2/session/start/payment'],
    ['/api/v2/session/payout/start', '/api/v2/session/start/payout'],
    // a word too few
    ['/api/v2/confirm', '/api/v2/session/confirm'],
    ['/api/v1/account_balance', '/api/v1/report/account_balance'],
    ['/api/v1/subscription/cansel', '/api/v1/subscription/cancel'],
    ['/api/v1/sberpay/puhs', '/api/v1/sberpay/push'],
    ['/api/v1/session/init/payment/nominal', '/api/v1/session/multi/init/payment/nominal'],
    ['/api/v1/session/start/paymet/rko', '/api/v1/session/multi/start/payment/rko'],
    // another version, or none
    ['/api/v2/recurrent/status', '/api/v1/recurrent/status'],
    ['/api/v2/npd/taxpayer/check_personal_info', '/api/v1/npd/taxpayer/check_personal_info'],
    ['/api/v2/session/init/payment/sync', '/api/v1/session/init/payment/sync'],
    ['/api/v2/wallet/balance', '/api/v1/wallet/balance'],
    ['/api/v2/session/multi/initt', '/api/v2/session/multi/init'],
    ['/api/v9/session/create', '/api/v1/session/create'],
    ['/v2/session/create', '/api/v2/session/create'],
    ['/session/create', '/api/v1/session/create'],
  ])('%s is sent to %s, which is played', (path, nearest) => {
    expect(said(path)).toBe(`the bank has no such method (did you mean ${nearest}?)`)
  })

  it.each([
    ['/api/v1/alias/ru_vat_lit', '/api/v1/alias/ru_vat_lite'],
    ['/api/v2/alias/ru_vat_lite', '/api/v1/alias/ru_vat_lite'],
  ])('%s is near to %s, which is not, and is sent nowhere', (path, nearest) => {
    expect(said(path)).toBe(
      `the bank has no such method (the nearest is ${nearest}, which this emulator does not play)`,
    )
  })

  it.each([
    '/',
    '/favicon.ico',
    '/api/v2/session',
    '/api/v2/session/init',
    '/api/v2/session/delete',
    '/api/v2/session/init/refund',
    '/api/v2/session/multi/init/payout/nominal',
    '/api/v2/session/init/payment/fiscalization',
    '/api/v1/payout',
    '/api/v1/recurrent/payout',
    `/api/v1/${'session/'.repeat(2_000)}create`,
    `/api/v1/session/${'confirm'.repeat(2_000)}`,
  ])('%s gets no advice: it is near to nothing, or to several', (path) => {
    expect(said(path)).toBe('the bank has no such method')
  })

  it('is never a payment that is sent to a payout, nor the other way round', () => {
    const word = (path: string) => /payment|payout/.exec(path)?.[0]
    for (const path of [...others, ...operations.map((each) => each.path)].filter(word))
      for (const wrong of [`${path}s`, path.replace('session', 'sesion'), path.replace('init', 'begin')]) {
        const advice = /mean (\S+)\?/.exec(said(wrong))?.[1]
        if (advice !== undefined) expect([wrong, word(advice)]).toEqual([wrong, word(wrong)])
      }
  })
})
