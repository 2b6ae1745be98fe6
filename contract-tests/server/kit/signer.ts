import { createPrivateKey, sign } from 'node:crypto'

/**
 * Signs as a partner does. What has been signed before has the same signature, and is not signed again: suites send the same bodies many times, and a signature
 * is the dearest part of a call.
 */
export function signerOf(privateKey: string): (body: string) => string {
  const key = createPrivateKey(privateKey)
  const made = new Map<string, string>()
  return (body) => {
    const signature = made.get(body) ?? sign('sha256', Buffer.from(body), key).toString('base64')
    made.set(body, signature)
    return signature
  }
}
