import type { App } from '../control/control.ts'
import { foreignPage } from '../control/origin.ts'
import { answerProblem } from '../control/problem.ts'
import { inspectorPath } from './inspector-path.ts'
import { type Assets, inspectorShell, shellHeaders } from './shell.ts'

interface InspectorOptions {
  /** Asked for by the control API. */
  token?: string | undefined
  /** What the page loads. */
  assets(): Promise<Assets>
  /** A file of the engine that opens recordings in the page; `undefined` for what is none. */
  engine(file: string): Promise<string | undefined>
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
}

const headersOf = (file: string, caching: string) => ({
  'content-type': types[file.slice(file.lastIndexOf('.') + 1)]!,
  'cache-control': caching,
  'x-content-type-options': 'nosniff',
})

/**
 * The inspector: a page that looks at the bank by its control API. The page itself tells nothing of the bank, and so it
 * is there without the token, which it asks for; where there is no token it is there under a name of loopback alone.
 */
export function mountInspector(app: App, { token, assets, engine }: InspectorOptions): void {
  app.get(inspectorPath, async (c) => {
    const problem = token === undefined ? foreignPage(c.req.raw.headers) : undefined
    if (problem) return answerProblem(problem)
    const loaded = await assets()
    return c.html(inspectorShell({ assets: loaded, asksForToken: token !== undefined }), 200, shellHeaders(loaded))
  })
  app.get(`${inspectorPath}/:file`, async (c, next) => {
    const file = c.req.param('file')
    const text = Object.entries(await assets()).find(([name]) => name === file)?.[1]
    if (text === undefined) return next()
    return c.body(text, 200, headersOf(file, 'public, max-age=31536000, immutable'))
  })
  // Its files name each other, and keep their names when they change.
  app.get(`${inspectorPath}/engine/:file`, async (c, next) => {
    const file = c.req.param('file')
    const text = await engine(file)
    return text === undefined ? next() : c.body(text, 200, headersOf(file, 'no-store'))
  })
}
