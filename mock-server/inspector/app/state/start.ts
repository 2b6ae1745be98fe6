import { computed, effect, untracked } from '@preact/signals'
import { hrefOf, parseRoute, route } from '../address/route.ts'
import { recorded } from '../api/bank.ts'
import { needsToken } from '../api/token.ts'
import { follow } from './connection.ts'
import { clearKept } from './kept.ts'
import { projects, readProjects } from './project.ts'

/** Reads the projects, and follows the one that the address names; without one the first. A recording that is opened is followed anew. */
export function startProject(): void {
  const current = computed(() => route.value.project)
  effect(() => {
    if (needsToken.value || current.value !== '') return
    void untracked(readProjects)
  })
  effect(() => {
    const [first] = projects.value
    if (current.value !== '' || !first) return
    history.replaceState(null, '', hrefOf({ project: first.id, view: '' }))
    route.value = parseRoute(location.hash)
  })
  effect(() => {
    if (needsToken.value || current.value === '') return
    void recorded.value
    const following = new AbortController()
    untracked(() => {
      clearKept()
      void follow(current.value, following.signal)
    })
    return () => following.abort()
  })
}
