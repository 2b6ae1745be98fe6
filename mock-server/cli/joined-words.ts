interface Joined {
  words: string[]
  /** Where each of them begins among the words that were given. */
  starts: number[]
  /** So much of the last word stands before what the shell replaces. */
  cut: number
}

/** The words of a command line as they were typed, where a shell has split them at breaks, which are words too. */
export function joinedWords(given: readonly string[], breaks: RegExp | undefined): Joined {
  const words: string[] = []
  const starts: number[] = []
  let open = false
  for (const [at, word] of given.entries()) {
    const isBreak = breaks?.test(word) ?? false
    if ((isBreak || open) && words.length > 0) words.push(words.pop()! + word)
    else {
      words.push(word)
      starts.push(at)
    }
    open = isBreak
  }
  const last = given.at(-1) ?? ''
  return { words, starts, cut: (words.at(-1) ?? '').length - (open ? 0 : last.length) }
}
