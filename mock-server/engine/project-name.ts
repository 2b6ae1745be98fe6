/** What a project may be called by whoever makes it from outside: it stands in a header and in paths. */
export const projectName = {
  words: '1 to 100 letters, digits, _ - or .',
  test: (text: string): boolean => /^[A-Za-z0-9_.-]{1,100}$/.test(text) && !/^\.\.?$/.test(text),
}
