import { type Bytes, concat, latin1, toBase64, utf8 } from './bytes.ts'
import { mistake } from './hints.ts'
import { join, type Text } from './text.ts'
import type { Candidate } from './wrappings.ts'

/** The body's text in other encodings and inside one more layer of them; the rarest of what is tried. */
export function* otherEncodings(body: Bytes, text: Text): Generator<Candidate> {
  const whole = join(text)
  yield candidate(utf16(whole), 'in UTF-16, as Encoding.Unicode of .NET writes')
  yield candidate(latin1(whole.replace(/[^\0-\x7f]/g, '?')), 'in ASCII, with ? for every other character')
  yield candidate(windows1251(whole), 'in Windows-1251')
  yield candidate(utf8(windows1251Decoder.decode(body)), 'in UTF-8 where the body is in Windows-1251')
  yield candidate(utf8(toBase64(body)), 'in Base64')
  yield candidate(utf8(JSON.stringify(whole)), 'encoded as JSON twice')
  const reread = parsed(text.core)
  if (reread !== undefined) yield candidate(utf8(reread), 'as JSON.stringify(JSON.parse(body)) writes it')
}

const candidate = (bytes: Bytes, how: string): Candidate => ({
  bytes,
  mistakes: [mistake('body_reserialised', `the signed text is the body ${how}`)],
})

const utf16 = (text: string): Bytes =>
  concat(...Array.from({ length: text.length }, (_, at) => littleEndian(text.charCodeAt(at))))
const littleEndian = (unit: number) => Uint8Array.of(unit & 0xff, unit >> 8)

const windows1251Decoder = new TextDecoder('windows-1251')
const upperHalf = windows1251Decoder.decode(Uint8Array.from({ length: 128 }, (_, at) => 128 + at))

const windows1251 = (text: string): Bytes =>
  Uint8Array.from(text, (character) => {
    const at = upperHalf.indexOf(character)
    if (at >= 0) return 128 + at
    return character < '\x80' ? character.charCodeAt(0) : 0x3f
  })

function parsed(core: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(core))
  } catch {
    return undefined
  }
}
