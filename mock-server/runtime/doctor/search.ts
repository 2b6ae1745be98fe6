import { type Bytes, type Digest, toHex } from './bytes.ts'
import type { Mistake } from './causes.ts'
import { layersOf } from './edits.ts'
import { otherEncodings } from './encodings.ts'
import type { Signed } from './signed.ts'
import { readText } from './text.ts'
import { pairs, singles, type Variant } from './variants.ts'
import { type Call, type Candidate, digestCandidate, digestsOf, joinedWithCall } from './wrappings.ts'

/** What one search may cost at most: texts compared, and the bytes in them. */
export const limits = { texts: 700, bytes: 6_000_000, cheapAbove: 64 * 1024 }

/** Compared at once: crypto of the platform runs beside us. */
const BATCH = 16

/** The text that was signed, found by trying; answers the mistakes that lead to it from the body, outermost first. */
export async function findText(
  body: Bytes,
  call: Call,
  matches: NonNullable<Signed['matches']>,
  digest: Digest,
): Promise<Mistake[] | undefined> {
  const spent = { texts: 0, bytes: 0 }
  const first = async (candidates: Iterable<Candidate>): Promise<Mistake[] | undefined> => {
    for (const batch of batches(candidates)) {
      spent.texts += batch.length
      spent.bytes += batch.reduce((sum, { bytes }) => sum + bytes.length, 0)
      if (spent.texts > limits.texts || (spent.bytes > limits.bytes && body.length <= limits.cheapAbove))
        return undefined
      const fits = await Promise.all(batch.map(({ bytes }) => matches(bytes)))
      const found = batch.find((_, at) => fits[at])
      if (found) return found.mistakes
    }
    return undefined
  }

  const cheap = body.length > limits.cheapAbove
  const { text, encode } = readText(body)
  const layers = layersOf(text, cheap)
  const candidate = ({ text, mistakes }: Variant): Candidate => ({ bytes: encode(text), mistakes })
  const one = singles(text, layers).map(candidate)
  const found =
    (await first(one)) ??
    (await first(await digestsOf(body, digest))) ??
    (await first(joinedWithCall(body, call, cheap)))
  if (found || cheap) return found
  return (
    (await first(map(pairs(text, layers), candidate))) ??
    (await first(otherEncodings(body, text))) ??
    (await first(await wrapped(one, digest))) ??
    (await first(one.slice(1).flatMap((inner) => outside(joinedWithCall(inner.bytes, call, true), inner))))
  )
}

/** A digest of what is not quite the body. */
async function wrapped(one: Candidate[], digest: Digest): Promise<Candidate[]> {
  const all = one.slice(1).map(async (inner) => {
    const sha256 = await digest('SHA-256', inner.bytes)
    const bytes = digestCandidate(Uint8Array.from(sha256), 'the 32 bytes of a SHA-256')
    const hex = digestCandidate(new TextEncoder().encode(toHex(sha256)), 'the hex of a SHA-256')
    return outside([bytes, hex], inner)
  })
  return (await Promise.all(all)).flat()
}

const outside = (outer: Iterable<Candidate>, inner: Candidate): Candidate[] =>
  Array.from(outer, ({ bytes, mistakes }) => ({ bytes, mistakes: [...mistakes, ...inner.mistakes] }))

function* batches(candidates: Iterable<Candidate>): Generator<Candidate[]> {
  let batch: Candidate[] = []
  for (const candidate of candidates) {
    batch.push(candidate)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function* map<From, To>(values: Iterable<From>, change: (value: From) => To): Generator<To> {
  for (const value of values) yield change(value)
}
