import { type Bytes, type Digest, toHex } from './bytes.ts'
import { layersOf } from './edits.ts'
import { otherEncodings } from './encodings.ts'
import { formEncoded } from './form-encoded.ts'
import { httpSignatures } from './http-signature.ts'
import { emptiedOnce } from './json-edits.ts'
import type { Signed } from './signed.ts'
import { join, readText } from './text.ts'
import { pairs, singles, type Variant } from './variants.ts'
import {
  type Call,
  type Candidate,
  digestCandidate,
  digestsOf,
  joinedWithAddress,
  joinedWithMore,
} from './wrappings.ts'
import { namedValues, writtenValues } from './written-values.ts'

/**
 * What one search may cost at most: texts compared, and the bytes in them.
 * A body of more than `cheapAbove` bytes gets the cheap variants alone, one below it `fewest` texts in any case.
 */
export const limits = { texts: 500, bytes: 3_000_000, fewest: 100, cheapAbove: 16 * 1024 }

/** Compared at once: the platform's crypto runs beside us, and other calls get their turn in between. */
const BATCH = { texts: 16, bytes: 128 * 1024 }

type Batches = () => Iterable<Candidate> | Promise<Iterable<Candidate>>

/** The text that was signed, found by trying, with the mistakes that lead to it from the body, outermost first. */
export async function findText(
  body: Bytes,
  call: Call,
  matches: NonNullable<Signed['matches']>,
  digest: Digest,
): Promise<Candidate | undefined> {
  const cheap = body.length > limits.cheapAbove
  const { text, encode } = readText(body)
  const layers = layersOf(text, cheap)
  const candidate = ({ text, mistakes }: Variant): Candidate => ({ bytes: encode(text), mistakes })
  const known = singles(text, cheap ? layers : [emptiedOnce, ...layers])
  const one = known.map(candidate)
  const wrong = one.slice(1)
  const whole = join(text)
  const likely: Batches[] = [() => one, () => namedValues, () => digestsOf(body, digest)]
  const rest: Batches[] = [
    () => joinedWithAddress(body, call),
    () => writtenValues(whole),
    () => formEncoded(whole),
    () => httpSignatures(body, call, digest),
    () => map(pairs(text, layers, known), candidate),
    () => otherEncodings(body, text),
    () => digestsOfAll(wrong, digest),
    () => joinedWithMore(body, call),
    () => wrong.flatMap((inner) => outside(joinedWithAddress(inner.bytes, call), inner)),
  ]

  const left = {
    texts: limits.texts,
    bytes: cheap ? Number.POSITIVE_INFINITY : Math.max(limits.bytes, limits.fewest * body.length),
  }
  for (const candidates of cheap ? likely : [...likely, ...rest])
    for (const batch of batches(await candidates())) {
      left.texts -= batch.length
      left.bytes -= batch.reduce((sum, { bytes }) => sum + bytes.length, 0)
      if (left.texts < 0 || left.bytes < 0) return undefined
      const fits = await Promise.all(batch.map(({ bytes }) => matches(bytes)))
      const found = batch.find((_, at) => fits[at])
      if (found) return found
    }
  return undefined
}

/** A digest of what is not quite the body. */
async function digestsOfAll(wrong: Candidate[], digest: Digest): Promise<Candidate[]> {
  const all = wrong.map(async (inner) => {
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
  let bytes = 0
  for (const candidate of candidates) {
    batch.push(candidate)
    bytes += candidate.bytes.length
    if (batch.length < BATCH.texts && bytes < BATCH.bytes) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

function* map<From, To>(values: Iterable<From>, change: (value: From) => To): Generator<To> {
  for (const value of values) yield change(value)
}
