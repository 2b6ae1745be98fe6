import { type Html, html } from '../markup/html.ts'

interface MenuGroup {
  title: string
  items: readonly { id: string; name: string }[]
}

/** The way around: a popover on a narrow window, a column on a wide one. One group is unfolded at a time; no script is needed for that. */
export const menu = (
  groups: readonly MenuGroup[],
): Html => html`<div class="tools"><button type="button" popovertarget="menu">Contents</button></div>
<nav id="menu" popover aria-label="Contents">${groups.map(
  (
    { title, items },
    at,
  ) => html`<details name="menu"${at === 0 && html` open`}><summary>${title} <span>${items.length}</span></summary>
<ul>${items.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></details>`,
)}</nav>`
