import { describe, expect, it } from 'vitest'
import { hostName, isCovered } from './host-names.ts'

describe('a name for a certificate', () => {
  it.each([
    ['localhost', 'localhost'],
    ['Demo.Bank131.RU.', 'demo.bank131.ru'],
    ['магазин.test', 'xn--80aairftm.test'],
    ['*.shop.test', '*.shop.test'],
    ['bank_131', 'bank_131'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '::1'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['FE80::1', 'fe80::1'],
  ])('%s is written %s', (given, name) => expect(hostName(given)).toBe(name))

  it.each([
    [''],
    ['a b'],
    ['https://localhost'],
    ['localhost:8443'],
    ['256.1.1.1'],
    ['-a.test'],
    ['*.*.test'],
    ['a..test'],
  ])('%j is none', (given) => expect(hostName(given)).toBeUndefined())
})

describe('what a CA may vouch for', () => {
  const trust = ['localhost', 'bank131.ru', '127.0.0.0/8', '::1', '10.1.2.3']

  it.each([
    'localhost',
    'a.localhost',
    'bank131.ru',
    'demo.bank131.ru',
    '*.bank131.ru',
    '127.8.8.8',
    '::1',
    '10.1.2.3',
  ])('%s', (name) => expect(isCovered(name, trust)).toBe(true))

  it.each(['mybank131.ru', 'ru', 'localhost.com', '128.0.0.1', '::2', '10.1.2.4', '10.1.2.3.example'])(
    'not %s',
    (name) => expect(isCovered(name, trust)).toBe(false),
  )
})
