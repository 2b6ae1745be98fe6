/** A store that cannot be used as it was asked for, or is there no more. The message is for who started the bank. */
export class StoreUnusableError extends Error {
  override name = 'StoreUnusableError'
}
