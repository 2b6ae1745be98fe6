import type { Difference } from '../core/match.ts'

/** An item that does not match, and in what. */
export interface Nearest<Item> {
  item: Item
  differences: Difference[]
}

/**
 * Nearer is what has fewer differences; among equals rather the thing that was meant in another state than another thing, and of
 * several the latest.
 */
export const isNearer = (one: Nearest<unknown>, other: Nearest<unknown> | undefined): boolean =>
  other === undefined || farness(one) <= farness(other)

/** Fields that tell one thing from another, rather than how it stands. */
const naming = /(^|\.)(id|session_id|type|method|path|project)$/

/** Differences count first, those in a name decide between equals. */
const farness = ({ differences: each }: Nearest<unknown>): number =>
  each.length + each.filter(({ path }) => naming.test(path)).length / (each.length + 1)
