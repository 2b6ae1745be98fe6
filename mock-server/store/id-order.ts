/** Ids in the order in which they were given: each is a prefix and a number that counts up. */
export const inOrderMade = (ids: Iterable<string>): string[] => [...ids].sort((a, b) => numberOf(a) - numberOf(b))

const numberOf = (id: string) => Number(id.slice(id.lastIndexOf('_') + 1))
