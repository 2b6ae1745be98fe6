import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { describeValue } from '../../schemas/violation.ts'
import { projectName } from '../engine/project-name.ts'
import { type EventType, eventTypes, type KeptEvent, readEventId } from '../views/event-history.ts'
import { EventLog, eventLimits } from '../views/event-log.ts'
import type { EventReader } from '../views/event-reader.ts'
import type { Call, Resource } from './control.ts'
import { Problem } from './problem.ts'

/** So long nothing is sent at the most: proxies end what is silent for longer. */
const HEARTBEAT_MS = 15_000

/** What happens in the bank, as it happens: a stream of server-sent events. */
export const events: Resource = (app, bank) => {
  const { store, ports, observers, ending } = bank
  const onError = (error: unknown) => observers.onError?.(error)
  const log = new EventLog(
    { store, now: () => ports.now(), schedule: (ms, run) => ports.schedule(ms, run), onError },
    ending,
  )

  app.get('/__admin/events', (c) => {
    const wanted = filterOf(c)
    const after = afterOf(c)
    if (log.isFull) {
      const why = `${eventLimits.readers} streams of events are open`
      throw new Problem('too_many', `${why}: end some, or read one for several projects (?project= may be repeated)`)
    }
    // Of the answer to a HEAD nobody would read, nor end, the body.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
    const { reader, missed } = log.read(after)
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      leaveWithClient(c, stream, reader)
      await stream.write(missed ? gapAt(reader.id) : `:\nid: ${reader.id}\n\n`)
      await sendAll(stream, reader, wanted)
    })
  })
}

/** Once a client has gone nothing of it is kept; one that is too slow is cut off. */
function leaveWithClient(c: Call, stream: SSEStreamingApi, reader: EventReader): void {
  const gone = () => stream.abort()
  stream.onAbort(() => reader.leave())
  reader.onBehind = () => {
    stream.abort()
    c.env.reset?.()
  }
  // A `Request` of jsdom or happy-dom has a signal of its own kind, or none.
  const signal: AbortSignal | undefined = c.req.raw.signal
  if (signal?.aborted) gone()
  signal?.addEventListener('abort', gone)
}

async function sendAll(stream: SSEStreamingApi, reader: EventReader, wanted: (event: KeptEvent) => boolean) {
  for (;;) {
    const batch = await reader.next(HEARTBEAT_MS)
    if (!batch) return
    const { events: all, id } = batch
    const text = all.filter(wanted).map((event) => event.text)
    const last = all.at(-1)
    // What is filtered out moves the id on all the same: a client that comes back has missed nothing by it.
    if (!last || !wanted(last)) text.push(`:\nid: ${id}\n\n`)
    await stream.write(text.join(''))
  }
}

const gapAt = (id: string): string => {
  const detail = 'what came after Last-Event-ID is not all kept here: read the lists again'
  return `event: gap\nid: ${id}\ndata: ${JSON.stringify({ detail })}\n\n`
}

/** @throws {Problem} bad_request */
function filterOf(c: Call): (event: KeptEvent) => boolean {
  const types = new Set<EventType>((c.req.queries('type') ?? []).map(typeOf))
  const projects = new Set((c.req.queries('project') ?? []).map(projectOf))
  return ({ type, project }) =>
    (types.size === 0 || type === 'gap' || types.has(type)) &&
    (projects.size === 0 || (project === undefined ? type === 'gap' : projects.has(project)))
}

function typeOf(text: string): EventType {
  const type = eventTypes.find((each) => each === text)
  if (type) return type
  const { nearest } = nearestTo(text, eventTypes)
  const hint = nearest ? ` (did you mean ${nearest}?)` : ''
  throw new Problem(
    'bad_request',
    `?type: expected one of ${eventTypes.join(', ')}, got ${JSON.stringify(text)}${hint}`,
  )
}

/** It need not be there yet. */
function projectOf(text: string): string {
  if (projectName.test(text)) return text
  throw new Problem('bad_request', `?project: expected ${projectName.words}, got ${describeValue(text)}`)
}

/** The query goes before the header: it is what somebody has written. @throws {Problem} bad_request */
function afterOf(c: Call) {
  const query = c.req.query('after')
  const text = query ?? c.req.header('last-event-id') ?? ''
  if (text === '' && query === undefined) return undefined
  const read = readEventId(text)
  if (read) return read
  const where = query === undefined ? 'Last-Event-ID' : '?after'
  throw new Problem('bad_request', `${where}: expected the id of an event of this stream, got ${describeValue(text)}`)
}
