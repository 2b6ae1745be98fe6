import type { Mistake, SignatureCause } from './causes.ts'
import { mistake } from './hints.ts'
import type { Text } from './text.ts'

/** One difference between what was sent and what may have been signed: `apply` makes the second out of the first. */
export interface Edit {
  mistake: Mistake
  apply(text: Text): Text
}

export const edit = (cause: SignatureCause, found: string, apply: (text: Text) => Text): Edit => ({
  mistake: mistake(cause, `the signed text ${found}`),
  apply,
})

export const editCore = (cause: SignatureCause, found: string, change: (core: string) => string): Edit =>
  edit(cause, found, (text) => ({ ...text, core: change(text.core) }))
