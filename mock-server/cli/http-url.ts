/** An address that is called by HTTP. */
export const httpUrl = {
  words: 'an http:// or https:// URL',
  test: (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text),
}
