import { fileURLToPath } from 'node:url'
import type { ChunkingContext, CodeSplittingGroup } from 'rolldown'

const id = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const cli = (name: string) => id(`mock-server/cli/${name}.ts`)

/** What every command loads, one after the other, each with all that it imports; what `serve` loads until it listens. */
const program = ['start', 'process-io', 'main'].map(cli)
const start = [...program, cli('serve')]
const commands = cli('commands')

/**
 * Modules that are loaded at a start, in few files: to find, open and link one more takes as long as to read some 10 kB of JavaScript. What
 * others need of them lies apart, so that nobody loads the bank for a word of it.
 */
export function startChunks(): CodeSplittingGroup {
  let nameOf: ((module: string) => string | null) | undefined
  return {
    name(module, context) {
      nameOf ??= namesBy(context)
      return nameOf(module)
    },
  }
}

function namesBy(context: ChunkingContext): (module: string) => string | null {
  const started = loadedWith(start, context)
  const browser = loadedWith([id('mock-server/browser.ts')], context, 'and later')
  const matchers = loadedWith([id('mock-server/matchers.ts')], context)
  const small = new Set([
    ...loadedWith([...program, id('fixtures/index.ts')], context),
    ...smallCommands(started.size / 4, context),
  ])
  return (module) => {
    if (!started.has(module)) return null
    if (!browser.has(module)) return small.has(module) ? 'start-program' : 'start'
    if (small.has(module)) return 'start-words'
    return matchers.has(module) ? 'start-matchers' : 'start-bank'
  }
}

/** What each command loads that does with less than so many modules. */
const smallCommands = (most: number, context: ChunkingContext): string[] =>
  importsOf(commands, context, 'dynamicallyImportedIds')
    .map((command) => loadedWith([command], context))
    .filter(({ size }) => size < most)
    .flatMap((modules) => [...modules])

/** Modules and all that they import; what they load at once, or later too. */
function loadedWith(roots: readonly string[], context: ChunkingContext, when?: 'and later'): Set<string> {
  const found = new Set(roots)
  for (const module of found) {
    for (const imported of importsOf(module, context, 'importedIds')) found.add(imported)
    if (when) for (const later of importsOf(module, context, 'dynamicallyImportedIds')) found.add(later)
  }
  return found
}

const importsOf = (module: string, context: ChunkingContext, which: 'importedIds' | 'dynamicallyImportedIds') =>
  context.getModuleInfo(module)?.[which] ?? []
