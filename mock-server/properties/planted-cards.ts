import fc from 'fast-check'

/** A card number and how somebody wrote it, and where in a body it is put. */
export interface Plant {
  number: string
  written: string
  /** Draws the places. */
  random: number
}

/** The code of every planted card: four digits that no other value here is. */
export const CODE = '9182'

const withCheckDigit = (digits: string): string => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return digits + String((10 - (sum % 10)) % 10)
}

const gaps = ['', '', ' ', '  ', '-', '.', '_', '/', '\t', '\u00a0', '\u200b', '\u2009', '\u2011', ',', ' / ', '\\']
/** Zeros of scripts with digits of their own; the last is beyond the first 65,536 characters. */
const zeros = [0x30, 0x30, 0x30, 0x660, 0xff10, 0x1d7ce]

export const plant: fc.Arbitrary<Plant> = fc
  .record({
    digits: fc.stringMatching(/^[2-9][0-9]{11,17}$/),
    gaps: fc.array(fc.constantFrom(...gaps), { minLength: 19, maxLength: 19 }),
    regular: fc.boolean(),
    zero: fc.constantFrom(...zeros),
    around: fc.constantFrom('', '', 'card ', 'to:', '"', '(', 'N', 'оплата '),
    random: fc.nat(),
  })
  .map(({ digits, gaps, regular, zero, around, random }) => {
    const number = withCheckDigit(digits)
    const gapAt = (at: number) => (at === 0 ? '' : regular ? (at % 4 === 0 ? gaps[0]! : '') : gaps[at]!)
    const written = [...number].map((digit, at) => gapAt(at) + String.fromCodePoint(zero + Number(digit))).join('')
    return { number, written: around + written, random }
  })
  // Its last four digits may be shown, and would be taken for the code.
  .filter(({ number }) => !number.endsWith(CODE))

/** Names that a partner may give to what the bank does not ask for. */
const beside = (written: string): object => ({
  bank_card: { number: written, security_code: CODE, cardholder_name: written },
  card: { type: 'bank_card', bank_card: { number: written, security_code: CODE } },
  note: { deep: [written, { [written]: written }], cvv: CODE },
  card_number: written,
  number: Number(written) || written,
  comment: `cvv ${CODE}, pan ${written}`,
})

/** The body with the number in some of its texts, and beside its fields. The partner's metadata has it too: that comes back as it came. */
export function planted(body: unknown, { written, random }: Plant): unknown {
  let state = random
  const draw = (of: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % of
  }
  const walk = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return tags.has(name) || draw(3) > 0 ? value : written
    if (Array.isArray(value)) return value.map((item) => walk(item))
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([key, item]) => [key, walk(item, key)])
    const more = Object.entries(beside(written)).filter(([key]) => !(key in value) && draw(2) === 0)
    return Object.fromEntries([...fields, ...more])
  }
  return walk(body)
}

/** What a change of would only have the body refused at once. */
const tags = new Set(['type', 'system_type', 'currency', 'session_id', 'token'])

/** A wallet's number, an FPS phone and metadata may be kept as they came, and are told apart by where they stand. */
const mayBeThere = /^(metadata|wallet|phone)$/

/** Where in something that is kept or shown a planted number or code is; texts that are JSON are looked into. */
export function leaksIn(shown: unknown, plants: readonly Plant[], path = ''): string[] {
  if (typeof shown === 'number') return leaksIn(String(shown), plants, path)
  if (typeof shown === 'string') {
    const inside = opened(shown)
    if (inside !== undefined) return leaksIn(inside, plants, path)
    const plain = plainText(shown)
    const digits = plain.replace(/[^0-9]/g, '')
    const numbers = plants.filter(({ number }) => digits.includes(number)).map(({ number }) => number)
    const code = plain.length < 300 && new RegExp(`(?<![0-9a-z])${CODE}(?![0-9a-z])`, 'i').test(plain) ? [CODE] : []
    return [...numbers, ...code].map((found) => `${found} at ${path}: ${shown.slice(0, 200)}`)
  }
  if (typeof shown !== 'object' || shown === null) return []
  return Object.entries(shown).flatMap(([name, value]) =>
    mayBeThere.test(name)
      ? []
      : [...leaksIn(name, plants, `${path}/(name)`), ...leaksIn(value, plants, `${path}/${name}`)],
  )
}

function opened(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A text without its escapes, in ASCII digits. */
function plainText(text: string): string {
  const decoded = text
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
      try {
        return decodeURIComponent(encoded)
      } catch {
        return encoded
      }
    })
  return decoded.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    const zero = zeros.findLast((each) => each <= code) ?? 0x30
    return String(code - zero)
  })
}
