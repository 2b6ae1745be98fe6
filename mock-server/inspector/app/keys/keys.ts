type Key = (event: KeyboardEvent) => void

/** What keys do in what is shown. */
const bound = new Map<string, Key>()

export const keyOf = (key: string): Key | undefined => bound.get(key)

/** Puts keys in place, and answers how to take them away: for an effect of a component. */
export function bindKeys(keys: Readonly<Record<string, Key>>): () => void {
  for (const [key, run] of Object.entries(keys)) bound.set(key, run)
  return () => {
    for (const [key, run] of Object.entries(keys)) if (bound.get(key) === run) bound.delete(key)
  }
}
