import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { testKeys } from '../../../fixtures/keys/index.ts'
import { signatureCauses } from '../../doctor/causes.ts'
import { verifyingKey as onNode } from '../../engine/node/keys.ts'
import { verifyingKey as onTheWeb } from '../../engine/web/keys.ts'
import { signatureVectors } from './signature-vectors.ts'

const root = new URL('../../../', import.meta.url)
const folder = 'fixtures/signatures'
const read = (path: string) => readFileSync(new URL(path, root))

interface Vector {
  name: string
  valid: boolean
  cause?: string
  also?: string[]
  key: 'partner' | 'bank' | 'other'
  body: string
  signature: string
}
const vectors: Vector[] = JSON.parse(read(`${folder}/vectors.json`).toString())

it('what is committed is what the keys make, and nothing else', () => {
  const made = signatureVectors(testKeys)
  for (const [path, content] of Object.entries(made)) expect([path, read(path)]).toEqual([path, Buffer.from(content)])
  const found = readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(path.lastIndexOf(folder)))
  const byHand = [`${folder}/README.md`, `${folder}/.gitattributes`]
  expect(found.sort()).toEqual([...Object.keys(made), ...byHand].sort())
})

it.each(vectors)('$name: $valid', async ({ name, valid, key, body, signature }) => {
  const bytes = read(`${folder}/bodies/${name}.bin`)
  expect(bytes.toString('base64')).toBe(body)
  for (const verifyingKey of [onNode, onTheWeb]) {
    const { verify } = await verifyingKey(testKeys[key].publicKey)
    expect(await verify(bytes, signature)).toBe(valid)
  }
})

it('the raw signatures are those of the headers', () => {
  for (const { name, valid, signature } of vectors)
    if (valid) expect(read(`${folder}/${name}.sig`).toString('base64')).toBe(signature)
})

it('a header can carry every one of them as it is', () => {
  for (const { signature } of vectors)
    expect(new Headers({ 'x-partner-sign': signature }).get('x-partner-sign')).toBe(signature)
})

it('good ones have no cause, bad ones one of the list, and each of the list is there', () => {
  const words: readonly string[] = signatureCauses
  for (const { name, valid, cause, also = [] } of vectors)
    expect([name, valid]).toEqual([name, cause === undefined && also.length === 0])
  const causes = vectors.flatMap(({ cause, also = [] }) => (cause ? [cause, ...also] : []))
  expect(causes.filter((cause) => !words.includes(cause))).toEqual([])
  expect(words.filter((word) => !vectors.some(({ cause, also }) => cause === word && !also))).toEqual([])
  expect(vectors.filter(({ also }) => also).length).toBeGreaterThan(5)
})

it('names are file names, and each is taken once', () => {
  const names = vectors.map(({ name }) => name)
  expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

it('the page beside them explains every cause', () => {
  const page = read(`${folder}/README.md`).toString()
  const explained = [...page.matchAll(/^\| `([a-z0-9_]+)` +\| \S/gm)].map(([, cause]) => cause)
  expect(explained.sort()).toEqual([...signatureCauses].sort())
})
