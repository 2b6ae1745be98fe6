import { mayHoldDigits } from './may-hold-digits.ts'
import { NEITHER, SEPARATOR, writtenAt } from './written-characters.ts'

/** Digits that stand together or with little between them, and where in the text each is. */
interface Run {
  values: number[]
  starts: number[]
  ends: number[]
  /** Indexes of the digits that begin a group; what stands between two groups is a separator. */
  groups: number[]
}

/** A part of a text and what is to be shown in its place. */
interface Hidden {
  from: number
  to: number
  shown: string
}

/** ISO/IEC 7812: from 13 digits (old Visa cards) to 19. */
const SHORTEST = 13
const LONGEST = 19
/** Characters between two digits of one number. */
const WIDEST_GAP = 4

/**
 * What looks like a card number in a text: 13 to 19 digits of any script, alone or split in any way, whose check digit is right and that do
 * not begin with 0 or 1 (no card of a bank does, and points of time in milliseconds do). Digits that touch others belong to them: a bank
 * account of 20 digits holds no card number.
 */
export function cardNumbersIn(text: string): readonly Hidden[] {
  if (!mayHoldDigits(text, SHORTEST, LONGEST)) return none
  const found: Hidden[] = []
  let at = 0
  while (at < text.length) {
    const next = skipPlain(text, at)
    if (next > at) {
      at = next
      continue
    }
    const first = writtenAt(text, at)
    if (first.value < 0) {
      at += first.length
      continue
    }
    const run = runFrom(text, at)
    if (run.values.length >= SHORTEST) hide(run, text, found)
    at = run.ends.at(-1)!
  }
  return found
}

const none: readonly Hidden[] = []

/** Behind what needs no closer look: letters and signs, and a number of plain digits that nothing can continue and that is no card's. */
function skipPlain(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at += 1
  if (at === from) return isPlain(text.charCodeAt(at)) ? at + 1 : at
  const isEnd = at === text.length || (isPlain(text.charCodeAt(at)) && writtenAt(text, at).value === NEITHER)
  return isEnd && (at - from < SHORTEST || at - from > LONGEST) ? at : from
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
/** ASCII other than digits and what begins an escape. */
const isPlain = (code: number): boolean => code < 0x80 && code !== 0x5c && code !== 0x25 && !isDigit(code)

/** The digits of a text, however they are written and whatever stands between them. */
export function digitsIn(text: string): number[] {
  const digits: number[] = []
  for (let at = 0; at < text.length; ) {
    const written = writtenAt(text, at)
    if (written.value >= 0) digits.push(written.value)
    at += written.length
  }
  return digits
}

/** Digits of which the first six and the last four are shown, and one is hidden in any case. */
export const hideMiddle = (digits: readonly number[]): string =>
  digits.slice(0, 6).join('') + '*'.repeat(Math.max(1, digits.length - 10)) + digits.slice(-4).join('')

function runFrom(text: string, from: number): Run {
  const run: Run = { values: [], starts: [], ends: [], groups: [] }
  let gap = WIDEST_GAP
  for (let at = from; at < text.length; ) {
    const written = writtenAt(text, at)
    if (written.value === NEITHER) break
    const end = at + written.length
    if (written.value === SEPARATOR) {
      gap += 1
      if (gap > WIDEST_GAP) break
    } else {
      if (gap > 0) run.groups.push(run.values.length)
      gap = 0
      run.values.push(written.value)
      run.starts.push(at)
      run.ends.push(end)
    }
    at = end
  }
  return run
}

interface Window {
  from: number
  /** Behind the last. */
  to: number
}

function hide(run: Run, text: string, found: Hidden[]): void {
  const windows = windowsOf(run, text)
  for (let index = 0; index < windows.length; ) {
    const together = [windows[index]!]
    let { to } = windows[index]!
    for (index += 1; index < windows.length && windows[index]!.from < to; index += 1) {
      together.push(windows[index]!)
      to = Math.max(to, windows[index]!.to)
    }
    const { from } = together[0]!
    found.push({ from: run.starts[from]!, to: run.ends[to - 1]!, shown: shownOf(run.values, together, from, to) })
  }
}

/** Where whole groups of the run are a card number, in order; they may overlap. */
function windowsOf({ values, groups, starts, ends }: Run, text: string): Window[] {
  const found: Window[] = []
  const sums = luhnSums(values)
  for (let index = 0; index < groups.length; index += 1) {
    const from = groups[index]!
    if (values[from]! < 2 || followsMask(text, starts[from]!)) continue
    for (let next = index + 1; next <= groups.length; next += 1) {
      const to = groups[next] ?? values.length
      if (to - from > LONGEST) break
      if (to - from < SHORTEST || !passesLuhn(sums, from, to)) continue
      const end = ends[to - 1]!
      if (!precedesMask(text, end) && !isPartOfWord(text, starts[from]!, end)) found.push({ from, to })
    }
  }
  return found
}

const STAR = 0x2a
/** What a mask has left of a number is none, so that masking twice is masking once. */
const followsMask = (text: string, at: number) =>
  text.charCodeAt(at - 1) === STAR && /[0-9]\*{3,9}$/.test(text.slice(Math.max(0, at - 10), at))
const precedesMask = (text: string, at: number) =>
  text.charCodeAt(at) === STAR && /^\*{3,9}[0-9]/.test(text.slice(at, at + 10))

/** Tokens, digests and UUIDs in hexadecimal, and ids of FPS operations: digits among their letters are theirs. */
const words = /^(?:[0-9a-f]{32,}|[AB][0-9A-Z]{31}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i
const LONGEST_WORD = 128
const inWord = /[0-9A-Za-z-]/
/** The bank's own ids: those of `serve` begin at a number drawn per start, and have up to fifteen digits. */
const beforeId = /(?:^|[^0-9A-Za-z])(?:ps|po|pm|rf)_$/
const onlyDigits = /^[0-9]+$/

function isPartOfWord(text: string, from: number, to: number): boolean {
  if (text.charAt(from - 1) === '_' && beforeId.test(text.slice(Math.max(0, from - 4), from)))
    return onlyDigits.test(text.slice(from, to))
  if (!inWord.test(text.charAt(from - 1)) && !inWord.test(text.charAt(to))) return false
  const [before = ''] = /[0-9A-Za-z-]*$/.exec(text.slice(Math.max(0, from - LONGEST_WORD), from)) ?? []
  const [behind = ''] = /^[0-9A-Za-z-]*/.exec(text.slice(to, to + LONGEST_WORD)) ?? []
  const word = before + text.slice(from, to) + behind
  return /[a-z]/i.test(word) && words.test(word)
}

/** The digits from the first to the last of windows that overlap, each hidden that one of them hides. */
function shownOf(values: readonly number[], windows: readonly Window[], from: number, to: number): string {
  const shown = values.slice(from, to).map(String)
  for (const window of windows) shown.fill('*', window.from + 6 - from, window.to - 4 - from)
  return shown.join('')
}

/** Sums of the digits up to each place, those of even or of odd index doubled as ISO/IEC 7812 has it. */
function luhnSums(values: readonly number[]): [even: Uint32Array, odd: Uint32Array] {
  const even = new Uint32Array(values.length + 1)
  const odd = new Uint32Array(values.length + 1)
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!
    const doubled = value > 4 ? 2 * value - 9 : 2 * value
    even[index + 1] = even[index]! + (index % 2 === 0 ? doubled : value)
    odd[index + 1] = odd[index]! + (index % 2 === 0 ? value : doubled)
  }
  return [even, odd]
}

/** Every second digit counts double, the last one not. */
function passesLuhn(sums: [Uint32Array, Uint32Array], from: number, to: number): boolean {
  const sum = sums[to % 2 === 0 ? 0 : 1]
  return (sum[to]! - sum[from]!) % 10 === 0
}
