/** Undoes something when it is asked to, or when the bench ends before that; once. */
export function atExit(undo: () => void): () => void {
  const once = () => {
    process.off('exit', once)
    undo()
  }
  process.once('exit', once)
  return once
}
