/** A value of DER: its tag and its content. */
interface Value {
  tag: number
  content: Uint8Array
}

/** The values that stand one after another in some DER; what is cut short or longer than 64 kB ends the list. */
export function contentsOf(der: Uint8Array): Value[] {
  const values: Value[] = []
  for (let at = 0; at + 2 <= der.length; ) {
    const tag = der[at]!
    const first = der[at + 1]!
    const wide = first > 0x80 ? first - 0x80 : 0
    if (first === 0x80 || wide > 2) break
    const length = wide === 0 ? first : der.subarray(at + 2, at + 2 + wide).reduce((sum, byte) => sum * 256 + byte, 0)
    const start = at + 2 + wide
    if (start + length > der.length) break
    values.push({ tag, content: der.subarray(start, start + length) })
    at = start + length
  }
  return values
}
