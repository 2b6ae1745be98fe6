import { jsonText } from './json-text.ts'
import type { PrivateKeys, SignatureCase } from './signatures/case.ts'
import { goodCases } from './signatures/good.ts'
import { mistakesInKind } from './signatures/mistakes-in-kind.ts'
import { mistakesInSigning } from './signatures/mistakes-in-signing.ts'
import { mistakesInText } from './signatures/mistakes-in-text.ts'
import { signerWith } from './signatures/signer.ts'
import { twoMistakes } from './signatures/two-mistakes.ts'

/** fixtures/signatures, as files that any language can read, and openssl; the same keys always make the same bytes. */
export function signatureVectors(keys: PrivateKeys): Record<string, string | Uint8Array> {
  const folder = 'fixtures/signatures'
  const signer = signerWith(keys)
  const cases = [goodCases, mistakesInText, mistakesInSigning, mistakesInKind, twoMistakes].flatMap((make) =>
    make(signer),
  )
  const files: Record<string, string | Uint8Array> = { [`${folder}/vectors.json`]: jsonText(cases.map(vector)) }
  for (const { name, body, signature, causes } of cases) {
    files[`${folder}/bodies/${name}.bin`] = Buffer.from(body)
    if (!causes) files[`${folder}/${name}.sig`] = Buffer.from(signature, 'base64')
  }
  return files
}

const vector = ({ name, why, body, key, signature, causes, call }: SignatureCase) => ({
  name,
  why,
  valid: causes === undefined,
  cause: causes?.[0],
  also: causes && causes.length > 1 ? causes.slice(1) : undefined,
  key,
  body: Buffer.from(body).toString('base64'),
  signature,
  call,
})
