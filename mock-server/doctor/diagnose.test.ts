import { constants, createHash, generateKeyPairSync, privateEncrypt, sign } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { evidence } from '../testing/sample-evidence.ts'
import { signatureCauses } from './causes.ts'
import { diagnose, findMistakes } from './diagnose.ts'

interface Vector {
  name: string
  valid: boolean
  cause?: string
  also?: string[]
  key: 'partner' | 'bank' | 'other'
  body: string
  signature: string
  call?: { method: string; url: string; headers: Record<string, string> }
}

const file = new URL('../../fixtures/signatures/vectors.json', import.meta.url)
const vectors: Vector[] = JSON.parse(readFileSync(file, 'utf8'))
const good = vectors.filter(({ valid }) => valid)
const bad = vectors.filter(({ valid }) => !valid)

const evidenceOf = ({ key, body, signature, call }: Vector) =>
  evidence(Buffer.from(body, 'base64'), signature, {
    partnerKey: testKeys[key].publicKey,
    ...call,
  })

const body = '{"session_id":"ps_4107"}'
const { privateKey } = testKeys.partner
const signed = (text: string | Uint8Array, hash = 'sha256', key = privateKey) =>
  sign(hash, Buffer.from(text), key).toString('base64')
const causesOf = async (...parts: Parameters<typeof evidence>) =>
  (await findMistakes(evidence(...parts))).map(({ cause }) => cause)

describe('the signature vectors', () => {
  it('are there', () => {
    expect(good.length).toBeGreaterThan(10)
    expect(bad.length).toBeGreaterThan(40)
  })

  it.each(good)('$name is good', async (vector) => {
    expect(await diagnose(evidenceOf(vector))).toBeUndefined()
  })

  it.each(bad)('$name is $cause', async (vector) => {
    const mistakes = await findMistakes(evidenceOf(vector))
    expect(mistakes.map(({ cause }) => cause)).toEqual([vector.cause, ...(vector.also ?? [])])
    const diagnosis = await diagnose(evidenceOf(vector))
    expect(diagnosis?.cause).toBe(vector.cause)
    for (const { found, fix } of mistakes) {
      expect(diagnosis?.hint.toLowerCase()).toContain(found.toLowerCase())
      expect(diagnosis?.hint).toContain(fix)
    }
  })
})

it('says in words what was found and what to do', async () => {
  expect(await diagnose(evidence(body, signed(body, 'sha1')))).toEqual({
    cause: 'sha1',
    hint: 'The hash is SHA-1, expected SHA-256. Name the hash: openssl_sign($body, $signature, $key, OPENSSL_ALGO_SHA256); without its last argument PHP takes SHA-1.',
  })
  expect(await diagnose(evidence(body, `"${signed(`${body}\n`)}"`))).toEqual({
    cause: 'wrapped_base64',
    differs: { at: body.length, signed: '\n' },
    hint:
      'Two mistakes, the outermost first: (1) there are quotes around the Base64; (2) the signed text ends in a line feed, the body does not. ' +
      "Send the Base64 as one line and nothing else: PHP's base64_encode without chunk_split; in a shell openssl base64 -A. " +
      'Sign exactly the string that you send, without PHP_EOL or the line end of a file; in a shell use printf %s (not echo) and curl --data-binary.',
  })
})

describe('the key', () => {
  const shop = { project: 'shop', pem: testKeys.other.publicKey }

  it('of another project is named, and only if that project is known', async () => {
    const byShop = signed(body, 'sha256', testKeys.other.privateKey)
    expect((await diagnose(evidence(body, byShop)))?.hint).toContain('"shop"')
    expect((await diagnose(evidence(body, byShop, { otherKeys: [] })))?.cause).toBe('unknown_key')
  })

  it('may come from a source that has to be awaited', async () => {
    async function* others() {
      yield shop
    }
    const byShop = signed(body, 'sha256', testKeys.other.privateKey)
    expect(await causesOf(body, byShop, { otherKeys: others() })).toEqual(['other_project_key'])
  })

  it("that two projects share is the caller's own", async () => {
    const otherKeys = [{ project: 'twin', pem: testKeys.partner.publicKey }]
    expect(await causesOf(body, signed(`${body}\n`), { otherKeys })).toEqual(['trailing_newline'])
  })

  it('if unknown, is to be compared by the fingerprint that openssl prints', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const diagnosis = await diagnose(
      evidence(body, signed(body, 'sha256', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()), {
        partnerKey: testKeys.bank.publicKey,
      }),
    )
    const der = Buffer.from(testKeys.bank.publicKey.replace(/-----.*-----/g, ''), 'base64')
    expect(diagnosis?.cause).toBe('unknown_key')
    expect(diagnosis?.hint).toContain(createHash('sha256').update(der).digest('hex'))
    expect(diagnosis?.hint).toContain('openssl pkey -in private.pem -pubout -outform DER | openssl dgst -sha256')
    const pem = publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()
    const own = signed(body, 'sha512', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    expect(await causesOf(body, own, { partnerKey: pem })).toEqual(['sha512'])
  })

  it.each([1024, 1025, 3072])('may have %i bits', async (modulusLength) => {
    const pair = generateKeyPairSync('rsa', { modulusLength })
    const partnerKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const padding = constants.RSA_PKCS1_PSS_PADDING
    const pss = sign('sha256', Buffer.from(body), { key: pem, padding }).toString('base64')
    expect(await causesOf(body, signed(body, 'sha256', pem), { partnerKey })).toEqual([])
    expect(await causesOf(body, signed(body, 'sha1', pem), { partnerKey })).toEqual(['sha1'])
    expect(await causesOf(body, pss, { partnerKey })).toEqual(['pss'])
    const mine = await diagnose(evidence(body, signed(body, 'sha256', pem)))
    expect(mine?.cause).toBe(modulusLength === 1025 ? 'not_a_signature' : 'unknown_key')
  })

  it('is one of the first fifty, however many there are', async () => {
    function* endless() {
      for (let at = 0; ; at += 1) yield { project: 'x', pem: at === 49 ? shop.pem : `no key ${at}` }
    }
    function* late() {
      for (let at = 0; at < 51; at += 1) yield { project: 'x', pem: at === 50 ? shop.pem : `no key ${at}` }
    }
    const byShop = signed(body, 'sha256', testKeys.other.privateKey)
    expect(await causesOf(body, byShop, { otherKeys: endless() })).toEqual(['other_project_key'])
    expect(await causesOf(body, byShop, { otherKeys: late() })).toEqual(['unknown_key'])
  })

  it('that cannot be read is passed over', async () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' })
    for (const pem of ['', 'no key', ec.toString(), '-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----'])
      expect(await causesOf(body, signed(body), { partnerKey: pem, otherKeys: [{ project: 'x', pem }] })).toEqual([
        'unknown_key',
      ])
  })
})

describe('the hash and the padding', () => {
  it.each([
    ['md5', 'sha1', 'MD5'],
    ['sha1', 'sha1', 'SHA-1'],
    ['sha224', 'sha512', 'SHA-224'],
    ['sha384', 'sha512', 'SHA-384'],
    ['sha512', 'sha512', 'SHA-512'],
    ['sha3-256', 'sha512', '608648016503040208'],
  ])('%s is %s', async (hash, cause, shown) => {
    const diagnosis = await diagnose(evidence(body, signed(body, hash)))
    expect(diagnosis?.cause).toBe(cause)
    expect(diagnosis?.hint).toContain(shown)
  })

  const { RSA_PKCS1_PSS_PADDING: padding, RSA_PKCS1_PADDING, RSA_NO_PADDING } = constants
  const pss = (text: string, hash: string, saltLength: number, key = privateKey) =>
    sign(hash, Buffer.from(text), { key, padding, saltLength }).toString('base64')

  it.each([0, 8, 20, 32, constants.RSA_PSS_SALTLEN_MAX_SIGN])('PSS is seen with a salt of %i', async (salt) => {
    for (const hash of ['sha1', 'sha256', 'sha384', 'sha512']) {
      expect(await causesOf(body, pss(body, hash, salt))).toEqual(['pss'])
      expect(await causesOf(body, pss(`${body}\n`, hash, salt))).toEqual(['pss', 'trailing_newline'])
      expect(await causesOf(body, pss(body, hash, salt, testKeys.bank.privateKey))).toEqual(['bank_key', 'pss'])
    }
  })

  const unhashed = (content: string | Uint8Array, padding = RSA_PKCS1_PADDING) =>
    privateEncrypt({ key: privateKey, padding }, Buffer.from(content)).toString('base64')
  const digest = (text: string, hash = 'sha256') => createHash(hash).update(text).digest()

  it('a digest without DigestInfo is seen in each of its spellings', async () => {
    expect(await causesOf(body, unhashed(digest(body)))).toEqual(['digest_signed'])
    expect(await causesOf(body, unhashed(digest(body).toString('base64')))).toEqual(['digest_signed'])
    expect(await causesOf(body, unhashed(digest(body, 'sha1').toString('hex')))).toEqual(['digest_signed', 'sha1'])
    expect(await causesOf(body, unhashed(digest(`${body}\n`)))).toEqual(['digest_signed', 'trailing_newline'])
    expect(await causesOf(body, unhashed('what is this?'))).toEqual(['digest_signed'])
    expect(await causesOf(body, unhashed(Buffer.concat([Buffer.alloc(224), digest(body)]), RSA_NO_PADDING))).toEqual([
      'digest_signed',
    ])
  })

  it('a DigestInfo without its NULL is not a good one', async () => {
    const info = Buffer.concat([Buffer.from('302f300b0609608648016503040201' + '0420', 'hex'), digest(body)])
    expect(await causesOf(body, unhashed(info))).toEqual(['digest_signed'])
    const exact = Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), digest(body)])
    expect(await causesOf(body, unhashed(exact))).toEqual([])
  })
})

it('never reaches for Node: it has to work in a browser', () => {
  const files = globSync('*.ts', { cwd: import.meta.dirname }).filter((name) => !name.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(15)
  const code = files.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')).join('\n')
  expect(code).toContain("from './causes.ts'")
  expect(code).not.toMatch(/node:|\bBuffer\b|\bprocess\b|\/node\//)
})

it('every cause has a vector', () => {
  expect(new Set(bad.map(({ cause }) => cause))).toEqual(new Set(signatureCauses))
})
