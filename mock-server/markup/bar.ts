import { type Html, html } from './html.ts'

/** Pages for engineers that a running bank has. */
const pages = [
  ['/', 'Overview'],
  ['/__admin/ui', 'Inspector'],
  ['/docs', 'Reference'],
  ['/openapi.json', 'OpenAPI'],
  ['/__admin', 'Control API'],
  ['/metrics', 'Metrics'],
] as const

/** Stands above every page for engineers, and says which of them it is. */
export const bar = (current: (typeof pages)[number][0]): Html =>
  html`<header class="bar"><strong>bank131-mock</strong>
<nav aria-label="Pages">${pages.map(
    ([path, name]) => html`<a href="${path}"${path === current && html` aria-current="page"`}>${name}</a>`,
  )}</nav></header>`
