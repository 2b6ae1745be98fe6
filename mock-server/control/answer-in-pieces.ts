import { STRETCH } from '../store/pages.ts'
import { nextMacrotask } from '../timers/next-macrotask.ts'

const json = { headers: { 'content-type': 'application/json' } }

/**
 * JSON text as an answer: whole where it comes in one piece, else streamed as fast as the client takes it. What goes wrong before the
 * first piece is told as ever; a client that has gone ends the reading.
 */
export async function answerInPieces(pieces: AsyncGenerator<string>): Promise<Response> {
  const first = await pieces.next()
  const second = await pieces.next()
  if (second.done) return new Response(first.value, json)
  const text = new TextEncoder()
  const ready = [first.value, second.value]
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = ready.shift() ?? (await pieces.next()).value
      if (piece === undefined) controller.close()
      else controller.enqueue(text.encode(piece))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  return new Response(body, json)
}

/** So many characters make a piece. */
const PIECE = 16_384

/** `{"items":[…]}` in pieces; what else is told about the list stands behind it. */
export async function* listText(pages: AsyncIterable<readonly unknown[]>, more: object = {}): AsyncGenerator<string> {
  let text = '{"items":['
  let isFirst = true
  for await (const items of pages) {
    if (text.length >= PIECE) {
      yield text
      text = ''
    }
    text += (isFirst ? '' : ',') + JSON.stringify(items).slice(1, -1)
    isFirst = false
  }
  const rest = JSON.stringify(more).slice(1, -1)
  yield `${text}]${rest === '' ? '' : `,${rest}`}}`
}

/** The JSON of a large value in pieces; others have their turn between them. */
export async function* jsonText(value: unknown): AsyncGenerator<string> {
  let text = ''
  for (const part of partsOf(value, 3)) {
    text += part
    if (text.length < PIECE) continue
    yield text
    text = ''
    await nextMacrotask()
  }
  if (text !== '') yield text
}

/** Objects are opened so many levels down, and what is long is taken a page at a time. */
function* partsOf(value: unknown, levels: number): Generator<string> {
  if (typeof value !== 'object' || value === null || levels === 0) return yield JSON.stringify(value)
  if (Array.isArray(value)) {
    yield '['
    for (let at = 0; at < value.length; at += STRETCH)
      yield (at > 0 ? ',' : '') + JSON.stringify(value.slice(at, at + STRETCH)).slice(1, -1)
    return yield ']'
  }
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  for (const [at, [name, each]] of entries.entries()) {
    yield `${at > 0 ? ',' : '{'}${JSON.stringify(name)}:`
    yield* partsOf(each, levels - 1)
  }
  yield entries.length > 0 ? '}' : '{}'
}
