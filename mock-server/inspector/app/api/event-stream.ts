import { send } from './client.ts'

/** One of `GET /__admin/events`. */
export interface StreamedEvent {
  type: string
  data: Record<string, unknown>
}

interface Reading {
  path: string
  /** To go on behind it. */
  after: string | undefined
  signal: AbortSignal
  onOpen(): void
  onEvent(event: StreamedEvent): void
  onId(id: string): void
}

/**
 * Reads the stream until it ends. By `fetch`, because `EventSource` sends no token.
 * @throws {TypeError} where the connection breaks
 */
export async function readEvents({ path, after, signal, onOpen, onEvent, onId }: Reading): Promise<void> {
  const query = after === undefined ? '' : `&after=${after}`
  const answer = await send({ method: 'GET', path: path + query }, signal)
  if (!answer.ok || !answer.body) throw new TypeError(`the stream of events was refused with ${answer.status}`)
  onOpen()
  let rest = ''
  for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop()!
    for (const block of blocks) {
      const { id, event, data } = fieldsOf(block)
      if (event !== undefined && data !== undefined) onEvent({ type: event, data: JSON.parse(data) })
      if (id !== undefined) onId(id)
    }
  }
}

/** Each field stands once in a block of ours. */
const fieldsOf = (block: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    block.split('\n').map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at), line.slice(at + 1).trimStart()]
    }),
  )
