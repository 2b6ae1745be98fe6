import { maskCards } from '../../schemas/cards/mask.ts'
import { type Bytes, type Digest, toHex, webDigest } from './bytes.ts'
import type { Mistake, SignatureCause } from './causes.ts'
import { type Difference, differenceOf } from './difference.ts'
import { type Reading, readHeader } from './header.ts'
import { hintOf, mistake } from './hints.ts'
import { type Keys, type KnownKey, knownKeys } from './known-keys.ts'
import { readPss } from './pss.ts'
import { sizeOf } from './public-key.ts'
import { openSignature, readBlock } from './rsa.ts'
import { findText } from './search.ts'
import { type Signed, signedIn, signedPss } from './signed.ts'
import { unknownKeyFindings } from './unknown-key.ts'
import type { Call } from './wrappings.ts'

/** A call whose signature may be wrong. */
export interface Evidence extends Call, Keys {
  /** As it came. */
  body: Uint8Array
  /** The text of `X-PARTNER-SIGN`. */
  signature: string
  /** Default: WebCrypto. */
  digest?: Digest
}

/**
 * Why a signature is not good, and what to do about it; `undefined` if it is good.
 * Key, padding and hash are read, not guessed: the signature is opened with each key that is known.
 * Only the text is searched for, within `limits`.
 */
export async function diagnose(evidence: Evidence): Promise<Diagnosis | undefined> {
  const { mistakes, signed } = await examine(evidence)
  if (!mistakes[0]) return undefined
  const differs = signed && differenceOf(evidence.body, signed)
  // It may quote what was signed, and the header.
  return { cause: mistakes[0].cause, hint: maskCards(hintOf(mistakes)), ...(differs && { differs }) }
}

interface Diagnosis {
  cause: SignatureCause
  hint: string
  /** Where another text was signed, and that text was found. */
  differs?: Difference
}

/** All mistakes, the last one made, which is the outermost, first. */
export const findMistakes = async (evidence: Evidence): Promise<Mistake[]> => (await examine(evidence)).mistakes

/** The mistakes, and the text that was signed, if it was found. */
async function examine(evidence: Evidence): Promise<{ mistakes: Mistake[]; signed?: Bytes }> {
  const { digest = webDigest } = evidence
  const body = new Uint8Array(evidence.body)
  const keys = await knownKeys(evidence)
  const readings = readHeader(evidence.signature)
  const opened = await openWithAny(body, readings, keys, digest)
  if (!opened) return { mistakes: await unknownKeyFindings(evidence.signature, readings, keys, digest) }
  const { reading, known, signed } = opened
  const outer = [...reading.mistakes, ...known.mistakes, ...signed.mistakes]
  if (!signed.matches) return { mistakes: outer }
  const found = await findText(body, evidence, signed.matches, digest)
  if (found) return { mistakes: [...outer, ...found.mistakes], signed: found.bytes }
  return { mistakes: signed.certain ? [...outer, await anotherText(body, signed, digest)] : outer }
}

interface Opened {
  reading: Reading
  known: KnownKey
  signed: Signed
}

/** The key whose padding comes to light; PKCS#1 is certain, so it is looked for first. */
async function openWithAny(
  body: Bytes,
  readings: Reading[],
  keys: KnownKey[],
  digest: Digest,
): Promise<Opened | undefined> {
  const pss: (() => Promise<Opened | undefined>)[] = []
  for (const known of keys)
    for (const reading of readings) {
      if (reading.bytes.length !== sizeOf(known.key)) continue
      const block = openSignature(reading.bytes, known.key)
      if (!block) continue
      const plain = readBlock(block)
      if (plain) return { reading, known, signed: signedIn(plain, digest) }
      pss.push(async () => {
        const found = await readPss(block, known.key.bits, digest)
        for (const one of found)
          if (one.certain || (await one.matches(body))) return { reading, known, signed: signedPss([one]) }
        // What chance can make is believed of the partner's own key only.
        const own = known.mistakes.length === 0 && found.length > 0
        return own ? { reading, known, signed: signedPss(found) } : undefined
      })
    }
  for (const look of pss) {
    const found = await look()
    if (found) return found
  }
  return undefined
}

/** The digest fits neither the body nor anything that the usual mistakes make of it. */
async function anotherText(body: Bytes, { shown }: Signed, digest: Digest): Promise<Mistake> {
  const came = toHex(await digest('SHA-256', body))
  const digests = shown ? ` (its SHA-256 is ${shown}, that of the body ${came})` : ''
  if (body.length === 0)
    return mistake(
      'empty_body',
      `something was signed, nothing was sent${digests}`,
      `Sign what you send, be it empty or not. Look where the body is lost: a variable that is filled too late, a client that
 drops the body of a GET or after a redirect, Content-Length: 0.`,
    )
  return mistake(
    'body_reserialised',
    `another text was signed, and none of the usual differences leads to it${digests}`,
    `Print the SHA-256 of the string right before it is signed and right before it is sent:
 keys in another order, the body of another call, or a change on the way.`,
  )
}
