import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { IncomingCall } from './incoming-call.ts'
import { type DecodedJson, decodeBody } from './json.ts'

const lenient = new TextDecoder()

/** The body of a call. Each step of reading it is taken when it is first asked for, and once, whoever asks. */
export class CallBody {
  /** As they came; absent while nobody has read them, and where they could not be read. */
  bytes: Uint8Array | undefined
  #call: IncomingCall
  #json: DecodedJson | Refusal | undefined

  constructor(call: IncomingCall) {
    this.#call = call
  }

  async read(): Promise<Uint8Array | Refusal> {
    const bytes = await this.#call.body()
    if (!isRefusal(bytes)) this.bytes = bytes
    return bytes
  }

  /** What the bytes that were read say. */
  json(): DecodedJson | Refusal | undefined {
    if (this.bytes) this.#json ??= decodeBody(this.#call.method, this.bytes)
    return this.#json
  }

  /** As text, where they are JSON in UTF-8. */
  get text(): string | undefined {
    return this.#json && !isRefusal(this.#json) ? this.#json.text : undefined
  }

  /** For who only looks at it: also of bytes that the bank refuses for how they are written. */
  look(): { text: string; value: unknown } | undefined {
    const json = this.json()
    if (!json || !this.bytes) return undefined
    if (!isRefusal(json)) return json
    const text = lenient.decode(this.bytes)
    try {
      return { text, value: JSON.parse(text) }
    } catch {
      return { text, value: undefined }
    }
  }
}
