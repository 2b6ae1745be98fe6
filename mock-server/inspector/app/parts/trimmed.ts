/** So much of a text is shown in a line; partners send half a megabyte. */
const SHOWN = 120

/** A partner's text in one line: nothing in it turns the line around or breaks it. */
export function trimmed(text: string, length = SHOWN): string {
  const plain = text
    .slice(0, length * 2)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return plain.length > length || text.length > length * 2 ? `${plain.slice(0, length)}…` : plain
}
