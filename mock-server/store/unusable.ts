/** A store that cannot be used as it was asked for; nothing was changed. The message is for who started the bank. */
export class StoreUnusableError extends Error {
  override name = 'StoreUnusableError'
}
