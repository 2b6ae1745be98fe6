import { execFileSync } from 'node:child_process'
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { KeyError } from '../core/keys/key-error.ts'
import { nodePorts } from './node/ports.ts'
import { webPorts } from './web/ports.ts'

const { partner, other } = testKeys
const pkcs1 = {
  publicKey: createPublicKey(partner.publicKey).export({ type: 'pkcs1', format: 'pem' }).toString(),
  privateKey: createPrivateKey(partner.privateKey).export({ type: 'pkcs1', format: 'pem' }).toString(),
}
const ec = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const ecSec1 = createPrivateKey(ec.privateKey).export({ type: 'sec1', format: 'pem' }).toString()
const encrypted = createPrivateKey(partner.privateKey)
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
  .toString()
const inCrLf = (pem: string) => pem.replaceAll('\n', '\r\n')
const cutShort = (pem: string) => pem.replace(/(BEGIN.*\n).*\n/, '$1')

const body = '{"metadata":"Привет, мир 🎉"}'
const bytes = new TextEncoder().encode(body)
const signature = sign('sha256', bytes, partner.privateKey).toString('base64')

describe.each([
  ['node', nodePorts],
  ['web', webPorts],
])('the keys of %s', (_, ports) => {
  const verifyingKey = async (pem: string) => ports.verifyingKey(pem)
  const signingKey = async (pem: string) => ports.signingKey(pem)

  it.each([
    ['SPKI', partner.publicKey],
    ['PKCS#1', pkcs1.publicKey],
    ['lines that end in CR LF', inCrLf(partner.publicKey)],
    ['text around it', `Bag Attributes: none\n${partner.publicKey}\nend`],
  ])('read a public key from %s, and show it as SPKI', async (_, pem) => {
    const key = await verifyingKey(pem)
    expect(key.pem).toBe(partner.publicKey)
    expect(await key.verify(bytes, signature)).toBe(true)
  })

  it.each([
    ['PKCS#8', partner.privateKey],
    ['PKCS#1', pkcs1.privateKey],
    ['lines that end in CR LF', inCrLf(partner.privateKey)],
  ])('read a private key from %s, and sign as Node does, to the byte', async (_, pem) => {
    const key = await signingKey(pem)
    expect(await key.sign(body)).toBe(signature)
    expect(await key.sign('')).toBe(sign('sha256', Buffer.of(), partner.privateKey).toString('base64'))
    expect(key.publicKey.pem).toBe(partner.publicKey)
    expect(await key.publicKey.verify(bytes, signature)).toBe(true)
  })

  it.each([1024, 3072])('read keys of %i bits', async (modulusLength) => {
    const pair = generateKeyPairSync('rsa', {
      modulusLength,
      publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    })
    const key = await verifyingKey(pair.publicKey)
    expect(await key.verify(bytes, await (await signingKey(pair.privateKey)).sign(body))).toBe(true)
  })

  it.each([
    ['of other bytes', sign('sha256', Buffer.from(`${body}\n`), partner.privateKey).toString('base64')],
    ['by another key', sign('sha256', bytes, other.privateKey).toString('base64')],
    ['with another digest', sign('sha1', bytes, partner.privateKey).toString('base64')],
    ['with another padding', sign('sha256', bytes, { key: partner.privateKey, padding: 6 }).toString('base64')],
    ['in hex', Buffer.from(signature, 'base64').toString('hex')],
    ['in base64url', Buffer.from(signature, 'base64').toString('base64url')],
    ['without its padding', signature.replace(/=+$/, '')],
    ['in lines', signature.replace(/.{64}/g, '$&\n')],
    ['after a space', ` ${signature}`],
    ['that is too short', signature.slice(4)],
    ['that is empty', ''],
    ['that is a word', 'signature'],
  ])('do not take a signature %s', async (_, bad) => {
    expect(await (await verifyingKey(partner.publicKey)).verify(bytes, bad)).toBe(false)
  })

  it.each([
    ['no PEM', 'MIIBIjANBgkqhkiG9w0BAQ'],
    ['nothing', ''],
    ['a PEM without its end', partner.publicKey.slice(0, -30)],
    ['a PEM that lacks a line', cutShort(partner.publicKey)],
    ['a PEM whose Base64 is broken', partner.publicKey.replace(/\n.../, '\n')],
    ['a private key, given by mistake', partner.privateKey],
    ['a private key in PKCS#1, given by mistake', pkcs1.privateKey],
    ['an EC key', ec.publicKey],
  ])('refuse %s for a public key', async (_, pem) => {
    await expect(verifyingKey(pem)).rejects.toThrow(KeyError)
  })

  it.each([
    ['no PEM', 'MIIBIjANBgkqhkiG9w0BAQ'],
    ['a PEM that lacks a line', cutShort(partner.privateKey)],
    ['a PEM whose Base64 is broken', partner.privateKey.replace(/\n.../, '\n')],
    ['a public key, given by mistake', partner.publicKey],
    ['a key behind a passphrase', encrypted],
    ['an EC key', ec.privateKey],
    ['an EC key in SEC1', ecSec1],
  ])('refuse %s for a private key', async (_, pem) => {
    await expect(signingKey(pem)).rejects.toThrow(KeyError)
  })
})

describe('on Node', () => {
  const verifyingKey = async (pem: string) => nodePorts.verifyingKey(pem)

  it('a certificate made by openssl is good for a public key', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-'))
    try {
      writeFileSync(join(folder, 'key.pem'), partner.privateKey)
      const request = [
        'req',
        '-x509',
        '-key',
        'key.pem',
        '-out',
        'certificate.pem',
        '-subj',
        '/CN=partner',
        '-days',
        '1',
      ]
      execFileSync('openssl', request, { cwd: folder, stdio: 'pipe' })
      const key = await verifyingKey(readFileSync(join(folder, 'certificate.pem'), 'utf8'))
      expect(key.pem).toBe(partner.publicKey)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each([
    [partner.privateKey, 'this is a private key; give the public one (openssl rsa -pubout)'],
    [ec.publicKey, 'expected a public RSA key in PEM (PKCS#1, SPKI or a certificate), got a key of type ec'],
    ['nonsense', 'expected a public RSA key in PEM (PKCS#1, SPKI or a certificate)'],
  ])('the refusal says what to give instead (%#)', async (pem, message) => {
    await expect(verifyingKey(pem)).rejects.toThrow(new KeyError(message))
  })
})

describe('in a browser', () => {
  it.each([
    [partner.privateKey, 'expected a PUBLIC KEY in PEM, got PRIVATE KEY'],
    ['nonsense', 'expected a key in PEM (-----BEGIN …-----)'],
    [partner.publicKey.replace(/\n.../, '\n'), 'expected a key in PEM, its bytes in Base64'],
    [ec.publicKey, 'expected a public RSA key in PEM'],
  ])('the refusal says what to give instead (%#)', async (pem, message) => {
    await expect(webPorts.verifyingKey(pem)).rejects.toThrow(new KeyError(message))
  })
})
