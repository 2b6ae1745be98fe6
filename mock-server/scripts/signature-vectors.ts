import { jsonText } from './json-text.ts'
import { type PrivateKeys, type SignatureCase, signatureCases } from './signature-cases.ts'

/** fixtures/signatures: the cases as files that any language, and openssl, can read. */
export function signatureVectors(keys: PrivateKeys): Record<string, string | Uint8Array> {
  const folder = 'fixtures/signatures'
  const cases = signatureCases(keys)
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
