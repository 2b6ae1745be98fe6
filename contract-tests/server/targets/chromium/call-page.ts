import { setTimeout as sleep } from 'node:timers/promises'
import type { PageBank } from './page.ts'

export interface CalledPage extends AsyncDisposable {
  /** Calls one of the page's functions by its name. */
  call<Method extends keyof PageBank>(
    method: Method,
    ...args: Parameters<PageBank[Method]>
  ): Promise<Awaited<ReturnType<PageBank[Method]>>>
  /** Resolves when the bank is there. @throws what went wrong in the page */
  ready(): Promise<void>
  close(): void
}

/** What the debugger answers: https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-evaluate */
interface Evaluated {
  id: number
  error?: { message: string }
  result?: { result: { value?: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } }
}

/** Speaks to the page over a connection of its own, by the one call of Chromium's debugger that evaluates JavaScript. */
export async function callPage(debuggerUrl: string): Promise<CalledPage> {
  const socket = new WebSocket(debuggerUrl)
  const waiting = new Map<number, PromiseWithResolvers<Evaluated>>()
  let calls = 0
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Evaluated
    waiting.get(answer.id)?.resolve(answer)
    waiting.delete(answer.id)
  }
  const opened = Promise.withResolvers<void>()
  socket.onopen = () => opened.resolve()
  socket.onclose = () => {
    const gone = new Error(`the page at ${debuggerUrl} is gone`)
    opened.reject(gone)
    for (const { reject } of waiting.values()) reject(gone)
  }
  await opened.promise

  function evaluate(expression: string): Promise<Evaluated> {
    calls += 1
    const answered = Promise.withResolvers<Evaluated>()
    waiting.set(calls, answered)
    const params = { expression, awaitPromise: true, returnByValue: true }
    socket.send(JSON.stringify({ id: calls, method: 'Runtime.evaluate', params }))
    return answered.promise
  }
  const close = () => socket.close()
  return {
    async call(method, ...args) {
      const { error, result } = await evaluate(`pageBank.${method}(...${JSON.stringify(args)})`)
      const wrong = error?.message ?? thrownIn(result)
      if (wrong !== undefined) throw new Error(`${method} in the page: ${wrong}`)
      return result?.result.value as never
    },
    async ready() {
      // Until the document has come, there is an empty one.
      for (;;) {
        const { result } = await evaluate('globalThis.pageReady')
        const wrong = thrownIn(result)
        if (wrong !== undefined) throw new Error(`the page did not start: ${wrong}`)
        if (result?.result.value === true) return
        await sleep(10)
      }
    },
    close,
    [Symbol.asyncDispose]: async () => close(),
  }
}

const thrownIn = (result: Evaluated['result']): string | undefined =>
  result?.exceptionDetails && (result.exceptionDetails.exception?.description ?? result.exceptionDetails.text)
