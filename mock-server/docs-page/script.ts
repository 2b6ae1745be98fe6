/** What the page does where scripts run: a search over all that it has, and the menu says where one is. */
export const script = `
const menu = document.getElementById('menu')
const narrow = matchMedia('(max-width:59.99rem)')
const make = (name, set = {}) => Object.assign(document.createElement(name), set)

// The menu says where one is.
const links = new Map([...menu.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]))
const marked = [...document.querySelectorAll('main [id]')].filter((each) => links.has(each.id))
let current
function mark() {
  let low = 0
  let high = marked.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marked[middle].getBoundingClientRect().top <= 120) low = middle + 1
    else high = middle
  }
  const link = links.get(marked[Math.max(0, low - 1)].id)
  if (link === current) return
  current?.removeAttribute('aria-current')
  current = link
  link.setAttribute('aria-current', 'location')
  link.closest('details').open = true
  const { top, bottom } = link.getBoundingClientRect()
  const frame = menu.getBoundingClientRect()
  if (top < frame.top + 40 || bottom > frame.bottom - 40) menu.scrollTop += top - frame.top - frame.height / 3
}
let asked = false
addEventListener('scroll', () => {
  if (asked) return
  asked = true
  requestAnimationFrame(() => { asked = false; mark() })
}, { passive: true })
mark()
menu.addEventListener('click', (event) => {
  if (event.target.closest('a') && narrow.matches) menu.hidePopover()
})

// The search.
const input = make('input', { type: 'search', placeholder: 'Search ( / )', autocomplete: 'off', spellcheck: false })
const attributes = { role: 'combobox', 'aria-label': 'Search endpoints, fields, webhooks, outcomes and codes', 'aria-expanded': 'false', 'aria-controls': 'found', 'aria-autocomplete': 'list' }
for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
const status = make('p')
status.setAttribute('role', 'status')
const found = make('ul', { id: 'found', hidden: true })
found.setAttribute('role', 'listbox')
found.setAttribute('aria-label', 'Found')
const box = make('div', { className: 'search' })
box.append(input, status, found)
menu.prepend(box)
document.querySelector('.tools button').textContent = 'Contents and search'

let index
function entries() {
  const list = []
  const add = (kind, rank, target, name, context) =>
    list.push({ kind, rank, target, name, context, low: name.toLowerCase(), all: (name + ' ' + context).toLowerCase() })
  for (const each of document.querySelectorAll('main article[data-kind]')) {
    const name = each.querySelector('h3').textContent
    const kind = each.dataset.kind
    add(kind, kind === 'schema' ? 2 : 0, each, name, each.querySelector('p')?.textContent ?? '')
    for (const field of each.querySelectorAll('.fields th[scope=row] > code:first-child'))
      add('field', 3, field.closest('tr'), field.textContent, name)
  }
  for (const each of document.querySelectorAll('main tr[data-kind]'))
    add(each.dataset.kind, 1, each, each.querySelector('th').textContent, each.lastElementChild.textContent)
  return list
}

const MOST = 40
let shown = []
let at = -1
function search() {
  index ??= entries()
  const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const text = words.join(' ')
  const hits = words.length === 0 ? [] : index.filter(({ all }) => words.every((word) => all.includes(word)))
  const weight = ({ low, rank }) => (low === text ? 0 : low.split(/\\W+/).includes(text) ? 10 : low.includes(text) ? 20 : 30) + rank
  shown = hits.sort((a, b) => weight(a) - weight(b)).slice(0, MOST)
  found.replaceChildren(...shown.map(({ name, kind, context }, number) => {
    const option = make('li', { id: 'found-' + number })
    option.setAttribute('role', 'option')
    option.append(make('span', { textContent: name }), make('small', { textContent: kind + ' · ' + (context.length > 70 ? context.slice(0, 70) + '…' : context) }))
    option.addEventListener('click', () => go(number))
    return option
  }))
  found.hidden = shown.length === 0
  input.setAttribute('aria-expanded', String(shown.length > 0))
  menu.classList.toggle('searching', words.length > 0)
  status.textContent = words.length === 0 ? '' : hits.length === 0 ? 'Nothing found' : hits.length > MOST ? hits.length + ' found, the first ' + MOST + ' are shown' : hits.length + ' found'
  choose(shown.length > 0 ? 0 : -1)
}
function choose(number) {
  found.children[at]?.setAttribute('aria-selected', 'false')
  at = number
  const option = found.children[at]
  option?.setAttribute('aria-selected', 'true')
  option?.scrollIntoView({ block: 'nearest' })
  if (option) input.setAttribute('aria-activedescendant', option.id)
  else input.removeAttribute('aria-activedescendant')
}
function go(number) {
  const { target } = shown[number]
  if (narrow.matches) menu.hidePopover()
  for (let each = target; each; each = each.parentElement) if (each.tagName === 'DETAILS') each.open = true
  if (target.id) location.hash = target.id
  target.scrollIntoView({ block: target.tagName === 'TR' ? 'center' : 'start' })
  target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.classList.add('hit')
  setTimeout(() => target.classList.remove('hit'), 2000)
}
input.addEventListener('input', search)
input.addEventListener('keydown', (event) => {
  const { key } = event
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault()
    if (shown.length > 0) choose((at + (key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length)
  } else if (key === 'Enter' && at >= 0) {
    event.preventDefault()
    go(at)
  } else if (key === 'Escape' && input.value !== '') {
    event.preventDefault()
    input.value = ''
    search()
  } else if (key === 'Escape') input.blur()
})
document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input,textarea,select') !== null
  const asks = (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))
  if (!asks) return
  event.preventDefault()
  if (narrow.matches && !menu.matches(':popover-open')) menu.showPopover()
  input.focus()
  input.select()
})
`
