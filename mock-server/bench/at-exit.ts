const begun = new Set<() => void>()

/** Undoes something when it is asked to, or when the bench or the figure that began it ends before that; once. */
export function atExit(undo: () => void): () => void {
  const once = () => {
    if (begun.delete(once)) undo()
  }
  begun.add(once)
  return once
}

/** What was begun last is undone first: a program before the database that it uses. */
export function endAll(): void {
  for (const end of [...begun].reverse()) end()
}

process.once('exit', endAll)
