/** What a table has under a name that came from outside; `constructor` and `toString` are in none. */
export const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
