/** What was given as a key is none that the bank can use. */
export class KeyError extends Error {
  override name = 'KeyError'
}
