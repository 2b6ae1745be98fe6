import { type Html, html } from '../markup/html.ts'

/** The little of Markdown that descriptions use: paragraphs, lists of one level, `code`. */
export const prose = (text = ''): Html[] =>
  text.split(/\n\n+/).map((block) => {
    const lines = block.split('\n')
    if (!lines.every((line) => line.startsWith('- '))) return html`<p>${inline(block)}</p>`
    return html`<ul>${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}</ul>`
  })

/** Every second piece between backticks is code. */
export const inline = (text = ''): Html[] =>
  text.split('`').map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`))
