import type { Connection } from 'pg'
import type { Row } from '../sql/statement.ts'
import { MessageWriter } from './message-writer.ts'
import { typeParser } from './type-parser.ts'

/** A statement that is prepared once a connection, under its name. */
export interface Named {
  name: string
  text: string
  values: readonly (string | number | null)[]
}

interface Field {
  name: string
  read(text: string): unknown
}

/** What a connection knows: the columns of each statement that is prepared there. */
const prepared = new WeakMap<Connection, Map<string, readonly Field[]>>()

/**
 * Statements that are sent and answered together. The driver sends, describes and ends each for itself, and the server answers each in a write
 * of its own; here all are one message to read for either side, and what a statement answers is described once a connection. Behind one that is
 * refused the server does none of the others.
 */
export class RoundTrip {
  readonly asked: readonly Named[]
  /** How many the server has done. */
  done = 0
  /** What it says to have done last. */
  command = ''
  #known: Map<string, readonly Field[]> | undefined
  #rows: Row[][]
  #answer = Promise.withResolvers<readonly (readonly Row[])[]>()

  constructor(asked: readonly Named[]) {
    this.asked = asked
    this.#rows = asked.map(() => [])
  }

  /** The rows of each, in their order. */
  get rows(): Promise<readonly (readonly Row[])[]> {
    return this.#answer.promise
  }

  /** What follows is the driver's: it submits, and hands over what comes. */
  submit(connection: Connection): null {
    this.#known = prepared.get(connection) ?? new Map()
    prepared.set(connection, this.#known)
    const messages = new MessageWriter()
    for (const { name, text, values } of this.asked) {
      const isNew = !this.#known.has(name)
      if (isNew) {
        this.#known.set(name, [])
        messages.parse(name, text)
      }
      messages.bind(name, values)
      if (isNew) messages.describe()
      messages.execute()
    }
    const { stream } = connection as Connection & { stream: { write(bytes: Buffer): void } }
    stream.write(messages.sync())
    return null
  }

  handleRowDescription({ fields }: { fields: readonly { name: string; dataTypeID: number }[] }): void {
    const columns = fields.map(({ name, dataTypeID }) => ({ name, read: typeParser(dataTypeID) }))
    this.#known!.set(this.asked[this.done]!.name, columns)
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const columns = this.#known!.get(this.asked[this.done]!.name)!
    const row: Record<string, string | number | null> = {}
    for (let at = 0; at < columns.length; at++) {
      const text = fields[at]!
      row[columns[at]!.name] = text === null ? null : (columns[at]!.read(text) as string | number)
    }
    this.#rows[this.done]!.push(row)
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.done += 1
    this.command = text
  }

  /** Of the server, or of the connection. A statement that it should have prepared may not be there now: its connection is given up by who asks. */
  handleError(error: Error): void {
    this.#answer.reject(error)
  }

  handleReadyForQuery(): void {
    this.#answer.resolve(this.#rows)
  }
}
