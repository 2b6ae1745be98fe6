/** One event as a client of the stream has it. */
export interface SentEvent {
  event: string
  id: string
  data: Record<string, unknown>
}

export interface EventStream {
  status: number
  /** Ids of the comments too: a client that has only heard those goes on from there. */
  lastId(): string
  /** So many more events; rejected when the stream ends before. */
  take(count: number): Promise<SentEvent[]>
  /** Up to the first one that is so, that one included. */
  until(is: (event: SentEvent) => boolean): Promise<SentEvent[]>
  /** Resolves when the stream has ended: by its end or by that of its connection. */
  ended(): Promise<'ended' | 'cut'>
  leave(): void
}

export interface EventsAsked {
  query?: string
  headers?: Record<string, string>
  fetch?: (input: string, init: RequestInit) => Promise<Response>
}

/** Opens the stream as a client does that reads by the rules of server-sent events. */
export async function openEvents(url: string, asked: EventsAsked = {}): Promise<EventStream> {
  const { query = '', headers = {}, fetch = globalThis.fetch } = asked
  const abort = new AbortController()
  const answer = await fetch(`${url}/__admin/events${query}`, { headers, signal: abort.signal })
  const waiting: SentEvent[] = []
  let lastId = ''
  let told = Promise.withResolvers<void>()
  let over = answer.status !== 200
  let how: 'ended' | 'cut' = 'cut'
  const read = async () => {
    let text = ''
    const decoder = new TextDecoder()
    try {
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true })
        const blocks = text.split('\n\n')
        text = blocks.pop()!
        for (const block of blocks) {
          const { event, id, data } = fieldsOf(block)
          lastId = id ?? lastId
          if (data !== undefined) waiting.push({ event: event ?? 'message', id: lastId, data: JSON.parse(data) })
        }
        told.resolve()
      }
      how = 'ended'
    } catch {
      // Left, or cut off.
    }
    over = true
    told.resolve()
  }
  if (!over) void read()
  const more = async () => {
    if (over) throw new Error(`the stream has ended; what was not taken: ${JSON.stringify(waiting)}`)
    await told.promise
    told = Promise.withResolvers()
  }
  const until = async (enough: () => number) => {
    for (;;) {
      const count = enough()
      if (count > 0) return waiting.splice(0, count)
      await more()
    }
  }
  // The first block says where the stream begins.
  while (lastId === '' && !over) await more()
  return {
    status: answer.status,
    lastId: () => lastId,
    take: (count) => until(() => (waiting.length >= count ? count : 0)),
    until: (is) => until(() => waiting.findIndex(is) + 1),
    async ended() {
      while (!over) await more()
      return how
    },
    leave: () => abort.abort(),
  }
}

/** The lines of a block; a comment is none. */
function fieldsOf(block: string): { event?: string; id?: string; data?: string } {
  const lines = block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line))
  return Object.fromEntries(lines.flatMap((line) => (line ? [[line[1]!, line[2]!]] : [])))
}
