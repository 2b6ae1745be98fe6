import { signal } from '@preact/signals'

/** What the address names: `#/PROJECT/VIEW/ID?key=value`. */
interface Route {
  /** Empty: none is named yet. */
  project: string
  view: string
  id: string
  query: Readonly<Record<string, string>>
}

export const route = signal<Route>({ project: '', view: '', id: '', query: {} })

export function startRoute(): void {
  const read = () => {
    // The link to the main part is no view.
    if (location.hash === '#main') return
    route.value = parseRoute(location.hash)
  }
  addEventListener('hashchange', read)
  read()
}

/** A text that is nobody's address names nothing, and throws nothing. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [project = '', view = '', id = ''] = path.split('/').map(decoded)
  return { project, view, id, query: Object.fromEntries(new URLSearchParams(query)) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The address of a view; what is not said is as it is now, but for the query. */
export function hrefOf(to: Partial<Route>): string {
  const { project, view, id = '', query = {} } = { project: route.value.project, view: route.value.view, ...to }
  const path = [project, view, ...(id === '' ? [] : [id])].map(encodeURIComponent).join('/')
  const filled = Object.entries(query).filter(([, value]) => value !== '')
  return `#/${path}${filled.length > 0 ? `?${new URLSearchParams(filled)}` : ''}`
}

export const goTo = (to: Partial<Route>): void => {
  location.hash = hrefOf(to)
}

/** Changes the query alone, without a step in the history: what is typed is no place to go back to. */
export function setQuery(changes: Readonly<Record<string, string>>): void {
  const { view, id, query } = route.value
  history.replaceState(null, '', hrefOf({ view, id, query: { ...query, ...changes } }))
  route.value = parseRoute(location.hash)
}
