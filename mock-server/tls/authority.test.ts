import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isInstalled, verifiedByOpenssl } from '../testing/sample-certificates.ts'
import { authorityText, DAY_MS, endOf, issue, makeAuthority, readAuthority } from './authority.ts'
import { standardNames } from './host-names.ts'

const now = Date.now()
const authority = makeAuthority(['shop.example', '10.1.2.3'], now)
const ca = authority.certificate.toString()

describe('the CA', () => {
  it('vouches for itself, and may sign certificates', () => {
    expect(authority.certificate.ca).toBe(true)
    expect(authority.certificate.verify(authority.certificate.publicKey)).toBe(true)
    expect(authority.certificate.subject).toMatch(/^O=bank131-mock\nCN=bank131-mock CA [0-9a-f]{8} for tests$/)
  })

  it('says itself for whom it may vouch, and is the same when it is read again', () => {
    const again = readAuthority(authorityText(authority))
    expect(again.trust).toEqual([
      'localhost',
      'bank131.ru',
      'test',
      'local',
      'internal',
      '127.0.0.0/8',
      '::1',
      'shop.example',
      '10.1.2.3',
    ])
    expect(again.certificate.fingerprint256).toBe(authority.certificate.fingerprint256)
    expect(again.certificate.checkPrivateKey(again.key)).toBe(true)
  })

  it('is another one each time', () => {
    expect(makeAuthority([], now).certificate.subject).not.toBe(authority.certificate.subject)
  })

  it('can have another certificate for the same key: it signs as before, for more names', () => {
    const wider = makeAuthority(['other.example'], now, authority)
    expect(wider.trust).toEqual([...authority.trust, 'other.example'])
    expect(wider.certificate.publicKey.equals(authority.certificate.publicKey)).toBe(true)
    expect(wider.certificate.subject).toBe(authority.certificate.subject)
  })

  it('writes years from 2050 on with four digits', () => {
    const later = makeAuthority([], Date.UTC(2045, 0, 1))
    expect(new Date(endOf(later.certificate)).getUTCFullYear()).toBe(2054)
  })
})

describe('a certificate of a server', () => {
  it('is for the names given, signed by the CA, and lasts 90 days', () => {
    const { cert, until } = issue(authority, ['demo.bank131.ru', '*.shop.test', '127.0.0.1', '::1'], now)
    const leaf = new X509Certificate(cert)
    expect(leaf.checkIssued(authority.certificate)).toBe(true)
    expect(leaf.verify(authority.certificate.publicKey)).toBe(true)
    expect(leaf.ca).toBe(false)
    expect(leaf.checkHost('demo.bank131.ru')).toBe('demo.bank131.ru')
    expect(leaf.checkHost('a.shop.test')).toBe('*.shop.test')
    expect(leaf.checkHost('proxy.bank131.ru')).toBeUndefined()
    expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1')
    expect(leaf.checkIP('::1')).toBe('::1')
    expect(until).toBe(now + 90 * DAY_MS)
    expect(Math.abs(endOf(leaf) - until)).toBeLessThan(1_000)
  })

  it('never lasts longer than its CA', () => {
    const end = endOf(authority.certificate)
    expect(issue(authority, ['localhost'], end - DAY_MS).until).toBe(end)
  })
})

describe.skipIf(!isInstalled('openssl', 'version'))(
  'openssl verify -x509_strict (skipped where there is no openssl)',
  () => {
    it.each([
      ...standardNames.map((name): [string] => [name]),
      ['any.test'],
      ['deep.under.local'],
      ['bank.internal'],
      ['bank131.ru'],
      ['127.9.9.9'],
      ['shop.example'],
      ['www.shop.example'],
      ['10.1.2.3'],
    ])('takes a certificate for %s', (name) => {
      const { cert } = issue(authority, [name], now)
      const option = /^[\d.]+$|:/.test(name) ? '-verify_ip' : '-verify_hostname'
      expect(verifiedByOpenssl(ca, cert, option, name)).toMatchObject({ ok: true })
    })

    it.each([
      ['example.com'],
      ['notbank131.ru'],
      ['bank131.ru.evil.example'],
      ['10.1.2.4'],
      ['128.0.0.1'],
      ['::2'],
      ['shop.exampl'],
    ])('refuses one for %s, which the CA may not vouch for', (name) => {
      const { ok, said } = verifiedByOpenssl(ca, issue(authority, [name], now).cert)
      expect(said).toContain('permitted subtree violation')
      expect(ok).toBe(false)
    })

    it('refuses a certificate of a CA that is signed by this one', () => {
      const under = makeAuthority([], now)
      const { cert } = issue(under, ['localhost'], now)
      expect(verifiedByOpenssl(ca, cert).ok).toBe(false)
    })

    it('takes certificates from before by the wider certificate of the CA', () => {
      const wider = makeAuthority(['other.example'], now, authority)
      const before = issue(authority, ['localhost'], now)
      expect(verifiedByOpenssl(wider.certificate.toString(), before.cert)).toMatchObject({ ok: true })
      const added = issue(wider, ['other.example'], now)
      expect(verifiedByOpenssl(wider.certificate.toString(), added.cert)).toMatchObject({ ok: true })
      expect(verifiedByOpenssl(ca, added.cert).ok).toBe(false)
    })
  },
)
