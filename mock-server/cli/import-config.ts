import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { isOneFile } from '../library/one-file.ts'

/** The program of one file has no `import()`; what is required may be a module and TypeScript all the same. */
const loadModule = (path: string): unknown => (isOneFile ? createRequire(path)(path) : import(pathToFileURL(path).href))

const moduleSyntax = /^(import|export)\b(?!\()/m

/**
 * The default export of a config file. One that is written with `import` and `export` is a module, also where the package is a CommonJS one, whose files Node
 * takes for something else; before Node 22.15 it cannot be told.
 */
export async function importConfig(path: string): Promise<unknown> {
  const { href } = pathToFileURL(path)
  const read = async () => ((await loadModule(path)) as { default?: unknown }).default
  const format = formatOf(path)
  if (format === undefined || registerHooks === undefined) return read()
  const hooks = registerHooks({
    load: (url, context, next) => next(url, url === href ? { ...context, format } : context),
  })
  try {
    return await read()
  } finally {
    hooks.deregister()
  }
}

function formatOf(path: string): string | undefined {
  const strips = path.endsWith('.ts') && process.features.typescript
  if (!(strips || path.endsWith('.js')) || !moduleSyntax.test(readFileSync(path, 'utf8'))) return undefined
  return strips ? 'module-typescript' : 'module'
}
