/** Markup that is safe as it stands. */
export interface Html {
  readonly html: string
}

type Piece = Html | string | number | false | undefined | readonly Piece[]

/** Whatever is put into the template is escaped, unless it is markup already. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  html: String.raw({ raw: strings }, ...pieces.map(markupOf)),
})

function markupOf(piece: Piece): string {
  if (piece === false || piece === undefined) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escapeText(String(piece))
  return 'html' in piece ? piece.html : piece.map(markupOf).join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeText = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!)
