import type { Mistake } from './causes.ts'
import type { Edit } from './edit.ts'
import { join, type Text } from './text.ts'

/** A text that may have been signed, and what that would have been a mistake for; outermost first. */
export interface Variant {
  text: Text
  mistakes: Mistake[]
}

/** The body as it is, and with one mistake; where two explain the same text, the outer one is the simpler word. */
export function singles(text: Text, layers: readonly Edit[][]): Variant[] {
  const seen = new Set<string>()
  const one = layers
    .toReversed()
    .flat()
    .map((edit) => changed({ text, mistakes: [] }, edit))
  return [{ text, mistakes: [] }, ...one].filter((variant) => isNew(seen, variant))
}

/**
 * With two mistakes of different layers; and the three that make one serialiser: layout, slashes, characters.
 * The layouts are many, so they come last. What is `known` is not repeated.
 */
export function* pairs(text: Text, layers: readonly Edit[][], known: readonly Variant[]): Generator<Variant> {
  const seen = new Set(known.map((variant) => join(variant.text)))
  for (const [depth, layer] of [...layers.entries()].reverse())
    for (const inner of layer) {
      const first = changed({ text, mistakes: [] }, inner)
      if (join(first.text) === join(text)) continue
      const second = layers.slice(depth + 1).map((outer) => outer.map((edit) => changed(first, edit)))
      for (const variant of second.flat()) if (isNew(seen, variant)) yield variant
      if (inner.mistake.cause === 'body_reserialised') yield* third(second, layers, seen)
    }
}

function* third(second: Variant[][], layers: readonly Edit[][], seen: Set<string>): Generator<Variant> {
  const unicode = layers.flat().filter(({ mistake }) => mistake.cause === 'unicode_escapes')
  for (const variant of second.flat())
    if (variant.mistakes[0]!.cause === 'escaped_slashes')
      for (const edit of unicode) {
        const all = changed(variant, edit)
        if (isNew(seen, all)) yield all
      }
}

const changed = ({ text, mistakes }: Variant, { apply, mistake }: Edit): Variant => ({
  text: apply(text),
  mistakes: [mistake, ...mistakes],
})

function isNew(seen: Set<string>, { text }: Variant): boolean {
  const whole = join(text)
  return !seen.has(whole) && Boolean(seen.add(whole))
}
