import { describeValue } from '../../schemas/violation.ts'

/** A body as it is sent: its text, or its bytes. */
export type SignedBody = string | ArrayBuffer | ArrayBufferView

/** What of a body is signed. @throws {TypeError} for what is not sent as it stands, such as an object */
export function signedPart(body: SignedBody): string | Uint8Array {
  if (typeof body === 'string') return body
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  // Not `instanceof`: test runners have globals of their own.
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body)
  throw new TypeError(
    `sign: expected the body as it is sent, its text or its bytes, got ${describeValue(body)}; ` +
      "make the text once (JSON.stringify), sign it and send that same text; without a body sign ''",
  )
}
