/** The flags that a command's help shows, which is written from the table that they are read by: `-p`, `--port`. */
export const flagsIn = (help: string): string[] =>
  [...help.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)(?= |$)/gm)].flatMap(([, short, long]) =>
    short ? [short, long!] : [long!],
  )
