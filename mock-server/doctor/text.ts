import { type Bytes, fromLatin1, latin1, utf8 } from './bytes.ts'

/** A body in three parts, each of which a signer may have had otherwise. */
export interface Text {
  bom: string
  core: string
  /** White space at the end. */
  tail: string
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A body as text, and the way back; bytes that are not UTF-8 count as Latin-1, so that none is lost. */
export function readText(body: Bytes): { text: Text; encode: (text: Text) => Bytes } {
  let whole: string
  let back = utf8
  try {
    whole = decoder.decode(body)
  } catch {
    whole = fromLatin1(body)
    back = latin1
  }
  const start = whole.startsWith('\uFEFF') ? 1 : 0
  let end = whole.length
  while (end > start && ' \t\r\n'.includes(whole[end - 1]!)) end -= 1
  const text = { bom: whole.slice(0, start), core: whole.slice(start, end), tail: whole.slice(end) }
  return { text, encode: (changed) => back(join(changed)) }
}

export const join = ({ bom, core, tail }: Text): string => bom + core + tail
