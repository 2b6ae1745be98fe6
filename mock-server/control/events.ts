import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { describeValue } from '../../schemas/violation.ts'
import type { Bank } from '../engine/bank.ts'
import { projectName } from '../engine/project-name.ts'
import { type EventType, eventTypes, type KeptEvent, readEventId } from '../views/event-history.ts'
import { EventLog, eventLimits } from '../views/event-log.ts'
import type { EventReader } from '../views/event-reader.ts'
import type { Call } from './control.ts'
import { Problem } from './problem.ts'
import { type Parameter, type Resource, route } from './route.ts'

/** So long nothing is sent at the most: proxies end what is silent for longer. */
const HEARTBEAT_MS = 15_000

/** One a bank: all who read share what is kept. */
const logs = new WeakMap<Bank, EventLog>()

function logOf(bank: Bank): EventLog {
  const { store, ports, observers, ending } = bank
  const onError = (error: unknown) => observers.onError?.(error)
  const source = { store, now: () => ports.now(), schedule: ports.schedule.bind(ports), onError }
  const log = logs.get(bank) ?? new EventLog(source, ending)
  logs.set(bank, log)
  return log
}

const query: readonly Parameter[] = [
  { name: 'after', description: 'The id of an event, to go on behind it; goes before `Last-Event-ID`.' },
  { name: 'project', description: 'Only of these projects; they need not be there yet.', isRepeated: true },
  {
    name: 'type',
    description: 'Only these events; `gap` is sent all the same.',
    schema: { type: 'string', enum: eventTypes },
    isRepeated: true,
  },
]

/** What happens in the bank, as it happens: a stream of server-sent events. */
export const events: Resource = {
  tag: 'Events',
  description: 'What happens in the bank, as it happens.',
  routes: [
    route({
      name: 'events',
      method: 'GET',
      path: '/__admin/events',
      summary: 'A stream of server-sent events',
      description:
        'Events are `call`, `webhook`, `session`, `clock`, `project` and `gap`, each with an id and a line of JSON (docs/journal.md). ' +
        '`gap` says that something was missed.',
      query,
      headers: [
        { name: 'Last-Event-ID', description: 'The id of an event, to go on behind it. `EventSource` sends it.' },
      ],
      answers: { 200: { description: 'Open until either side ends it.', types: ['text/event-stream'] } },
      problems: { too_many: 'So many streams are open.' },
      handle: (c, { bank }) => answerEvents(c, logOf(bank)),
    }),
  ],
}

function answerEvents(c: Call, log: EventLog): Response {
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
