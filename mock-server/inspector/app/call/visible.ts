/** Characters that have no picture of their own, by one that has. */
const pictures: Readonly<Record<string, string>> = { '\n': '⏎', '\r': '␍', '\t': '⇥', '\u00A0': '⍽', '\uFEFF': '⟨BOM⟩' }

/** A text in which nothing is invisible: control characters and blanks that look like others are pictures. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u00A0]/gu, (each) => pictures[each] ?? `⟨${codeOf(each)}⟩`)

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
