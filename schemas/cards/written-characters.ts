/** What the next character of a text is to a card number: a digit, something that may stand between two digits, or neither. */
interface Written {
  /** 0 to 9, `SEPARATOR` or `NEITHER`. */
  value: number
  /** How many UTF-16 units of the text it takes, escaped as it may be. */
  length: number
}

/** May stand between two digits of one number. */
export const SEPARATOR = -1
/** Ends whatever number stands before it. */
export const NEITHER = -2

/** Made when the first of them is asked for: the sets of Unicode's characters in them take 2 ms of a start. */
let separators: RegExp | undefined
let decimals: RegExp | undefined

/** Between digits of one number: gaps, dashes, full stops, strokes; no quote, bracket or colon, which end a value of JSON or part a time. */
function isSeparator(character: string): boolean {
  separators ??= /[\s\p{Cf}\p{Cc}\p{Pd}._/\\+,|·•∙⋅]/u
  return separators.test(character)
}

function isDecimal(character: string): boolean {
  decimals ??= /\p{Nd}/u
  return decimals.test(character)
}

/** `isSeparator` of ASCII. */
const isAsciiSeparator = (code: number) => code < 32 || code === 127 || ' ._/\\+,|-'.includes(String.fromCharCode(code))

/** What most characters are is known at once: other than ASCII only a few can matter. */
const ascii: readonly Written[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[0-9]/.test(character)) return { value: code - 48, length: 1 }
  return { value: isAsciiSeparator(code) ? SEPARATOR : NEITHER, length: 1 }
})

const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530

function readCode(code: number): number {
  if (code < 128) return ascii[code]!.value
  if (isCyrillic(code)) return NEITHER
  const character = String.fromCodePoint(code)
  if (isSeparator(character)) return SEPARATOR
  return isDecimal(character) ? digitOf(code) : NEITHER
}

/** Unicode keeps the digits of a script together and in order, in tens (ten, or several times ten). */
function digitOf(code: number): number {
  let before = 0
  while (isDecimal(String.fromCodePoint(code - before - 1))) before += 1
  return before % 10
}

/** What stands at a place of a text; an escape is one character. */
export function writtenAt(text: string, at: number): Written {
  const code = text.charCodeAt(at)
  if (code === 0x5c) return escapedAt(text, at)
  if (code === 0x25) return percentAt(text, at)
  if (code < 128) return ascii[code]!
  const point = text.codePointAt(at)
  return point === undefined ? end : { value: readCode(point), length: point > 0xffff ? 2 : 1 }
}

const end: Written = { value: NEITHER, length: 1 }

const jsonEscape = /(?:\\|%5[cC])+(?:u([0-9a-fA-F]{4})(?:(?:\\|%5[cC])+u([dD][c-fC-F][0-9a-fA-F]{2}))?|[tnrfvb/])?/y

/** An escape of JSON, its backslashes doubled as often as the text was encoded, or percent-encoded; a backslash before anything else only separates. */
function escapedAt(text: string, at: number): Written {
  jsonEscape.lastIndex = at
  const [written, unit, low] = jsonEscape.exec(text)!
  if (unit === undefined) return { value: SEPARATOR, length: written.length }
  const high = Number.parseInt(unit, 16)
  const isPair = low !== undefined && high >= 0xd800 && high < 0xdc00
  // The second of two escapes that are no pair is for the next look.
  const length = low === undefined || isPair ? written.length : /(?:\\|%5[cC])+u[^u]*$/.exec(written)!.index
  const code = isPair ? 0x10000 + ((high - 0xd800) << 10) + (Number.parseInt(low, 16) - 0xdc00) : high
  return { value: readCode(code), length }
}

const percent = /%[0-9a-fA-F]{2}/y
const tail = '%[89ab][0-9a-f]'
/** What is UTF-8 and what is not, before it is decoded: to throw and catch at each place of a long text takes many times as long as to read it. */
const utf8 = new RegExp(
  [
    '%[0-7][0-9a-f]',
    `%(?:c[2-9a-f]|d[0-9a-f])${tail}`,
    `%(?:e0%[ab][0-9a-f]|e[1-9a-cef]${tail}|ed%[89][0-9a-f])${tail}`,
    `%(?:f0%[9ab][0-9a-f]|f[1-3]${tail}|f4%8[0-9a-f])${tail}${tail}`,
  ].join('|'),
  'iy',
)

/** One character of a text that is percent-encoded as UTF-8. */
function percentAt(text: string, at: number): Written {
  percent.lastIndex = at
  if (!percent.test(text)) return end
  utf8.lastIndex = at
  const encoded = utf8.exec(text)?.[0]
  if (encoded === undefined) return { value: NEITHER, length: 3 }
  const code = decodeURIComponent(encoded).codePointAt(0)!
  return code === 0x5c ? escapedAt(text, at) : { value: readCode(code), length: encoded.length }
}
