import type * as Crypto from 'node:crypto'
import type * as Https from 'node:https'

let takenCrypto: Pick<typeof Crypto, 'createPrivateKey' | 'createPublicKey' | 'sign' | 'verify'> | undefined
let takenHttps: Pick<typeof Https, 'Agent' | 'request'> | undefined

/** Node's own, taken when it is first needed: with HTTPS, which stands on it, 4 ms of a start. */
export function crypto(): NonNullable<typeof takenCrypto> {
  if (!takenCrypto) {
    const { createPrivateKey, createPublicKey, sign, verify } = process.getBuiltinModule('node:crypto')
    takenCrypto = { createPrivateKey, createPublicKey, sign, verify }
  }
  return takenCrypto
}

/** The same of HTTPS. */
export function https(): NonNullable<typeof takenHttps> {
  if (!takenHttps) {
    const { Agent, request } = process.getBuiltinModule('node:https')
    takenHttps = { Agent, request }
  }
  return takenHttps
}

/** Both at once, by a library: before a test can patch them, since what the bank does is not what it means to intercept. */
export function takeBuiltins(): void {
  crypto()
  https()
}
