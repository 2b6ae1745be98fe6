import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { get } from '../api/client.ts'

interface Loaded<Answer> {
  answer?: Answer
  /** Why there is none: the words of the control API. */
  problem?: string
}

/** What a GET of the control API answers, asked for again when `path` or `again` has changed; what was there stays meanwhile. */
export function useLoaded<Answer>(path: string, again?: unknown): Loaded<Answer> {
  const loaded = useSignal<Loaded<Answer> & { path?: string }>({})
  useEffect(() => {
    const asking = new AbortController()
    get<Answer>(path, asking.signal).then(
      (answer) => {
        loaded.value = { answer, path }
      },
      (error: Error) => {
        if (!asking.signal.aborted) loaded.value = { problem: error.message, path }
      },
    )
    return () => asking.abort()
  }, [path, again])
  return loaded.value.path === path ? loaded.value : {}
}
