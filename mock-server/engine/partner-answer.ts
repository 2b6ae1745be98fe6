/** Characters of a partner's answer to a webhook that are kept. */
const MOST_KEPT = 4096

/** Bytes of it that are read: a card number that begins within what is kept is masked before the rest of it is cut off. */
export const ANSWER_BYTES = MOST_KEPT + 64

/** Whatever bytes they are: an answer is only looked at. */
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** The beginning of an answer's body as text; `undefined` where there is none. */
export const answerText = (bytes: Uint8Array): string | undefined =>
  bytes.length === 0 ? undefined : lenient.decode(bytes.subarray(0, ANSWER_BYTES))

/** What is kept of an answer that was masked. */
export const keptAnswer = (masked: string): string => masked.slice(0, MOST_KEPT).toWellFormed()
