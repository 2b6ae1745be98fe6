import type { Settings } from '../store/rows.ts'
import type { Services } from './services.ts'

/** A project that was there stays as it was: says which options are given otherwise. */
export function tellKept({ onKept, store }: Services, project: string, given: Settings, kept: Settings): void {
  if (!store.outlivesProcess && !store.isShared) return
  const names = new Set([...Object.keys(given), ...Object.keys(kept)]) as Set<keyof Settings>
  const options = [...names].filter((name) => JSON.stringify(given[name]) !== JSON.stringify(kept[name]))
  if (options.length > 0) onKept({ project, options })
}
