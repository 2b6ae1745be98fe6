const END = 0
const DIGIT = 1
const GAP = 2

/** Of each ASCII character: a digit, the end of whatever number stands before it, or what may stand between two digits. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[0-9]/.test(character)) return DIGIT
  return /[a-zA-Z"{}[\]:]/.test(character) ? END : GAP
})

const BACKSLASH = 0x5c
const PERCENT = 0x25
const hasOtherDigits = (text: string) => /(?![0-9])\p{Nd}/u.test(text)

/**
 * Whether a text may hold a number of at least so many digits, however they are split and escaped, other than one longer number in one
 * piece. Most texts have none, and this tells it soon; where it is wrong, time is lost and nothing else.
 */
export function mayHoldDigits(text: string, shortest: number, longest: number): boolean {
  let digits = 0
  let piece = 0
  let strange = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? ascii[code] : isCyrillic(code) ? END : GAP
    if (kind === DIGIT) {
      digits += 1
      piece += 1
      continue
    }
    if (digits >= shortest && (piece < digits || piece <= longest)) return true
    // A number in one piece that is too long ends what stood before it, too.
    if (kind === END || piece > longest) digits = 0
    piece = 0
    if (code > 127) strange ||= kind === GAP
    else if (code === PERCENT || (code === BACKSLASH && isEscape(text, at))) return true
  }
  return (digits >= shortest && (piece < digits || piece <= longest)) || (strange && hasOtherDigits(text))
}

const isCyrillic = (code: number): boolean => code >= 0x400 && code < 0x530

/** Of white space, or by its number; but not of a Cyrillic letter, which PHP writes so. */
const isEscape = (text: string, at: number): boolean =>
  'tnrfvb'.includes(text.charAt(at + 1)) || (text.charAt(at + 1) === 'u' && !text.startsWith('04', at + 2))
