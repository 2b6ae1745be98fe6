/** What statements need of PostgreSQL's frontend protocol (its manual, "Message Formats"), written into one buffer; all values are texts. */
export class MessageWriter {
  #bytes = Buffer.allocUnsafe(16_384)
  #end = 0

  /** Prepares a statement under a name. */
  parse(name: string, text: string): void {
    this.#message('P', () => {
      this.#terminated(name)
      this.#terminated(text)
      this.#int16(0)
    })
  }

  bind(name: string, values: readonly (string | number | null)[]): void {
    this.#message('B', () => {
      this.#terminated('')
      this.#terminated(name)
      this.#int16(0)
      this.#int16(values.length)
      for (const value of values) this.#value(value)
      this.#int16(0)
    })
  }

  /** Asks what the statement answers that was bound last. */
  describe(): void {
    this.#message('D', () => this.#terminated('P'))
  }

  /** All rows of it. */
  execute(): void {
    this.#message('E', () => {
      this.#terminated('')
      this.#int32(0)
    })
  }

  /** The end: whatever comes before it is answered. */
  sync(): Buffer {
    this.#message('S', () => {})
    return this.#bytes.subarray(0, this.#end)
  }

  #message(code: string, write: () => void): void {
    this.#room(5)
    this.#end = this.#bytes.writeUInt8(code.charCodeAt(0), this.#end)
    const start = this.#end
    this.#end += 4
    write()
    this.#bytes.writeInt32BE(this.#end - start, start)
  }

  #room(bytes: number): void {
    if (this.#end + bytes <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#end + bytes))
    this.#bytes.copy(larger, 0, 0, this.#end)
    this.#bytes = larger
  }

  #int16(value: number): void {
    this.#room(2)
    this.#end = this.#bytes.writeUInt16BE(value, this.#end)
  }

  #int32(value: number): void {
    this.#room(4)
    this.#end = this.#bytes.writeInt32BE(value, this.#end)
  }

  #value(value: string | number | null): void {
    if (value === null) {
      this.#int32(-1)
      return
    }
    const text = typeof value === 'string' ? value : String(value)
    // No text is longer in UTF-8 than three bytes for each of its units.
    this.#room(4 + 3 * text.length)
    const start = this.#end + 4
    const length = this.#bytes.write(text, start)
    this.#bytes.writeInt32BE(length, this.#end)
    this.#end = start + length
  }

  #terminated(text: string): void {
    this.#room(3 * text.length + 1)
    this.#end += this.#bytes.write(text, this.#end)
    this.#end = this.#bytes.writeUInt8(0, this.#end)
  }
}
