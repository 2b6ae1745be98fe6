import { nextRandom } from '../core/random.ts'

/** Numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    const drawn = nextRandom(state)
    state = drawn.state
    return drawn.value
  }
}
