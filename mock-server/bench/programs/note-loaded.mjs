import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

/** Preloaded: writes down how many bytes each module has that is loaded from a file, and which it is. */
const to = new URL(import.meta.url).searchParams.get('to')
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (url.startsWith('file:')) appendFileSync(to, `${Buffer.byteLength(loaded.source ?? '')} ${url}\n`)
    return loaded
  },
})
