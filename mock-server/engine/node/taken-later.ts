import type * as Crypto from 'node:crypto'
import type * as Https from 'node:https'

let takenCrypto: typeof Crypto | undefined
let takenHttps: typeof Https | undefined

/** Node's own, taken when it is first needed: with HTTPS, which stands on it, 4 ms of a start. */
export const crypto = (): typeof Crypto => {
  takenCrypto ??= process.getBuiltinModule('node:crypto')
  return takenCrypto
}

/** The same of HTTPS. A library asks for it at once, before a test can patch it: webhooks are not what it means to intercept. */
export const https = (): typeof Https => {
  takenHttps ??= process.getBuiltinModule('node:https')
  return takenHttps
}
