/** What is said to a project, one after the other. */
export class CommandQueue {
  /** Resolves, never rejected, when all that was said so far is done; absent where it is. */
  last: Promise<void> | undefined

  /** Runs after what was said before, whatever came of that. */
  add<T>(run: () => Promise<T>): Promise<T> {
    const done = this.last ? this.last.then(run) : run()
    const ended = done.then(
      () => {},
      () => {},
    )
    this.last = ended
    void ended.then(() => {
      if (this.last === ended) this.last = undefined
    })
    return done
  }
}
