import { computed, untracked } from '@preact/signals'
import { revision } from '../state/kept.ts'
import { tick } from './now.ts'

/** That something has changed, once a second at most: for what asks the bank for a whole list. */
export const calmRevision = computed(() => {
  tick.value
  return untracked(() => revision.value)
})
