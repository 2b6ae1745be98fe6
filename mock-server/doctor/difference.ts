import { maskCards } from '../../schemas/cards/mask.ts'

/** Where the text that was signed departs from the one that was sent. */
export interface Difference {
  /** How many characters are the same, as the journal shows the body. */
  at: number
  /** What was signed from there on, card numbers masked. */
  signed: string
}

/** So much of it is told. */
const TOLD = 64

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** `undefined` where one of them is no UTF-8, or where what differs is masked. */
export function differenceOf(sent: Uint8Array, signed: Uint8Array): Difference | undefined {
  const came = textOf(sent)
  const meant = textOf(signed)
  if (came === undefined || meant === undefined || came === meant) return undefined
  let at = 0
  while (at < came.length && came[at] === meant[at]) at += 1
  return { at, signed: meant.slice(at, at + TOLD) }
}

/** As it is shown. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return maskCards(decoder.decode(bytes))
  } catch {
    return undefined
  }
}
