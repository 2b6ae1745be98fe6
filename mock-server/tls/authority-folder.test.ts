import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownFolder } from '../testing/sample-certificates.ts'
import { DAY_MS } from './authority.ts'
import { keptAuthority } from './authority-folder.ts'

const now = Date.now()

describe('the folder of a CA', () => {
  it('is made with a CA in it: its certificate for everybody, its private key for its user alone', () => {
    const folder = join(ownFolder(), 'state', 'tls')
    const { file, certificate, changed } = keptAuthority(folder, [], now)
    expect(file).toBe(join(folder, 'ca.pem'))
    expect(changed).toBeUndefined()
    expect(readFileSync(file, 'utf8')).toBe(certificate.toString())
    expect(readdirSync(folder).sort()).toEqual(['ca.key.pem', 'ca.pem'])
    if (process.platform === 'win32') return
    expect(statSync(join(folder, 'ca.key.pem')).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('has the same CA the next time', () => {
    const folder = ownFolder()
    const first = keptAuthority(folder, ['shop.example'], now)
    const second = keptAuthority(folder, ['shop.example', 'www.shop.example', 'localhost'], now + DAY_MS)
    expect(second.certificate.fingerprint256).toBe(first.certificate.fingerprint256)
    expect(second.changed).toBeUndefined()
  })

  it('has its certificate written again where somebody has lost it', () => {
    const folder = ownFolder()
    const { file, certificate } = keptAuthority(folder, [], now)
    writeFileSync(file, 'lost')
    keptAuthority(folder, [], now)
    expect(readFileSync(file, 'utf8')).toBe(certificate.toString())
  })

  it('has another certificate, for the same key, when a name is new, and says so', () => {
    const folder = ownFolder()
    const first = keptAuthority(folder, [], now)
    const second = keptAuthority(folder, ['shop.example'], now)
    expect(second.changed).toBe('it may vouch for shop.example too')
    expect(second.certificate.publicKey.equals(first.certificate.publicKey)).toBe(true)
    expect(readFileSync(second.file, 'utf8')).toBe(second.certificate.toString())
    expect(keptAuthority(folder, [], now).trust).toContain('shop.example')
  })

  it('has another one before the time of the first is over, and says so', () => {
    const folder = ownFolder()
    const first = keptAuthority(folder, [], now)
    const late = now + 3_600 * DAY_MS
    const second = keptAuthority(folder, [], late)
    expect(second.changed).toContain(`its time is over on ${first.certificate.validTo}`)
    expect(Date.parse(second.certificate.validTo)).toBeGreaterThan(late + 3_600 * DAY_MS)
  })

  it('refuses a file that holds no CA', () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'ca.key.pem'), 'something else')
    expect(() => keptAuthority(folder, [], now)).toThrow()
    expect(readFileSync(join(folder, 'ca.key.pem'), 'utf8')).toBe('something else')
  })
})
