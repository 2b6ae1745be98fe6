import { resolve } from 'node:path'
import { BadUsage } from './bad-usage.ts'

/** `--store` as the library takes it: a file is looked for where the program was started. @throws {BadUsage} for a database of another kind */
export function storeAt(given: string, cwd: string): string {
  if (given === 'memory' || /^postgres(ql)?:\/\//.test(given)) return given
  const file = given.replace(/^sqlite:/, '')
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(file)?.[0]
  if (scheme)
    throw new BadUsage(
      `expected a store as memory, FILE, sqlite:FILE or postgres://…, got one that begins with ${scheme}`,
    )
  return file === ':memory:' ? given : `sqlite:${resolve(cwd, file)}`
}
