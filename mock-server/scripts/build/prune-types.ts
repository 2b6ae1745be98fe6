import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const specifier = /((?:from|import)\s*\(?["'])([^"'\s]+)(["'])/g

/**
 * Keeps of the emitted declarations only what the entries reach, and names their files as an installation sees them
 * (`./x.js`). @throws if they reach a package that is not installed with ours: a public type must not need a build's package.
 */
export function pruneTypes(folder: string, entries: string[], allowed: readonly RegExp[]): void {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, , name] of text.matchAll(specifier)) {
      if (name!.startsWith('.')) visit(resolve(dirname(file), name!.replace(/\.[tj]s$/, '.d.ts')))
      else if (!name!.startsWith('node:') && !allowed.some((peer) => peer.test(name!))) {
        throw new Error(`${relative(folder, file)} imports ${name}, which is not installed with the package`)
      }
    }
    const asInstalled = (_: string, before: string, name: string, after: string) =>
      `${before}${name.startsWith('.') ? name.replace(/\.ts$/, '.js') : name}${after}`
    writeFileSync(file, text.replace(specifier, asInstalled))
  }
  for (const entry of entries) visit(join(folder, entry))
  for (const file of globSync('**/*.d.ts', { cwd: folder }))
    if (!reached.has(join(folder, file))) rmSync(join(folder, file))
}
