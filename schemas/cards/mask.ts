import { cardNumbersIn, digitsIn, hideMiddle } from './card-numbers.ts'

/** Names of a card's code. */
const secretNames = 'security[ _-]?code(?:[ _-]?hash)?|cv[vcn]2?'
/** What stands beside these names as a value of JSON is a card's secret, whatever it looks like. */
const secretValues = new RegExp(
  `("(?:${secretNames})"\\s*:\\s*)(?:"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"|-?[0-9][-+.0-9eE]*)`,
  'gi',
)
/** The same in a text, a form or JSON inside of a text: three or four digits soon after the name. */
const secretDigits = new RegExp(`((?:${secretNames})[^0-9A-Za-z\\n]{1,8})[0-9]{3,4}(?![0-9])`, 'gi')
/** What the wallet of a payer's device gave pays. A partner may take it apart, though it is a text: then it is objects within one another. */
const textValue = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"'
const nested = (depth: number): string => `\\{(?:[^{}"]|${textValue}${depth === 0 ? '' : `|${nested(depth - 1)}`})*\\}`
const deviceTokens = new RegExp(
  `("(?:google_pay|apple_pay)"\\s*:\\s*\\{(?:[^{}"]|${textValue}|${nested(3)})*?"token"\\s*:\\s*)(?:${textValue}|${nested(3)})`,
  'gs',
)

/** Begins with the quote: an escape before it stays where it is, and is not looked for from each of its backslashes on. */
const numberValues = /("(?:number|card_number|pan)\\*"\s*:\s*)(\\*"[^"\\]*|[0-9]+)/gi

/** Most texts have nothing of the kind, and this tells it soon. */
const suspicious = new RegExp(`"(?:number|card_number|pan)\\\\*"|(?:google|apple)_pay|${secretNames}`, 'i')
const isSecretName = new RegExp(secretNames, 'i')

/** A text without card numbers and security codes: fit to be kept, logged and shown. */
export function maskCards(text: string): string {
  return maskNumbers(suspicious.test(text) ? maskNamed(text) : text)
}

/** Deeper than all that is kept: what lies below is left out. */
const DEEPEST = 128

/** A value of JSON without them, its names included; a number that looks like a card's becomes a text. */
export function maskValue<T>(value: T, depth?: number): T
export function maskValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskCards(value)
  if (typeof value === 'number') return maskedNumber(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) return undefined
  if (Array.isArray(value)) return value.map((item) => maskValue(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      maskCards(name),
      isSecret(name, item) ? '***' : maskValue(isDevice(name) ? withoutToken(item) : item, depth + 1),
    ]),
  )
}

const isDevice = (name: string) => name === 'google_pay' || name === 'apple_pay'
const withoutToken = (device: unknown) =>
  typeof device === 'object' && device !== null && 'token' in device ? { ...device, token: '***' } : device

/** Whether a header, a parameter or a field of that name holds a card's code. */
export const isSecret = (name: string, value: unknown): boolean =>
  (typeof value === 'string' || typeof value === 'number') && isSecretName.test(name)

/** A header's value as it may be kept. */
export const maskHeader = (name: string, value: string): string => (isSecret(name, value) ? '***' : maskCards(value))

function maskedNumber(value: number): number | string {
  if (Math.abs(value) < 1e12) return value
  const text = String(value)
  const masked = maskNumbers(text)
  return masked === text ? value : masked
}

const maskNamed = (text: string): string =>
  text
    .replace(secretValues, '$1"***"')
    .replace(deviceTokens, '$1"***"')
    .replace(secretDigits, '$1***')
    .replace(numberValues, (whole, before: string, value: string) => {
      const quote = /^\\*"/.exec(value)?.[0] ?? ''
      const number = value.slice(quote.length)
      if (/\p{L}/u.test(number)) return whole
      const digits = digitsIn(number)
      return digits.length >= (digits.length === number.length ? 7 : 13) ? before + quote + hideMiddle(digits) : whole
    })

function maskNumbers(text: string): string {
  const found = cardNumbersIn(text)
  if (found.length === 0) return text
  let masked = ''
  let at = 0
  for (const { from, to, shown } of found) {
    masked += text.slice(at, from) + shown
    at = to
  }
  return masked + text.slice(at)
}
