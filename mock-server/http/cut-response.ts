import { clearTimeout, setTimeout } from '../timers/real-timers.ts'

/** What was sent must have left before the connection goes, or nothing of it arrives. */
export const MILLISECONDS_TO_LEAVE = 10

/** A response that announces the whole text and breaks off after so many characters. */
export function cutResponse(text: string, after: number, init: CutInit): Response {
  const utf8 = new TextEncoder()
  const broken = new TypeError('the connection was dropped in the middle of the answer')
  let end: ReturnType<typeof setTimeout>
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(utf8.encode(text.slice(0, after)))
      end = setTimeout(() => controller.error(broken), MILLISECONDS_TO_LEAVE)
    },
    cancel: () => clearTimeout(end),
  })
  const headers = { ...init.headers, 'content-length': String(utf8.encode(text).length) }
  return new Response(body, { status: init.status, headers })
}

interface CutInit {
  status: number
  headers: Readonly<Record<string, string>>
}
