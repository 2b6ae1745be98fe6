import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export const isTest = (file: string): boolean => /\.test(-d)?\.ts$/.test(file)

/** Every file of the project's code, from the root of the repository. */
export const sources: readonly string[] = globSync('{schemas,fixtures,mock-server,contract-tests}/**/*.{ts,tsx,mjs}', {
  cwd: root,
}).map((file) => file.replaceAll('\\', '/'))

const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8')

export const codeOf = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')

/** What a file imports, types and late imports too: files from the root of the repository, packages by name. */
export const importsOf = (file: string): string[] =>
  [...codeOf(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([@\w./][^'\s$\\]*)'/g)].flatMap(([, name]) => {
    if (!name!.startsWith('.')) return [name!]
    const path = resolve(root, dirname(file), name!)
    // What a generator writes imports from where it will stand.
    return existsSync(path) ? [relative(root, path).replaceAll('\\', '/')] : []
  })

/** Groups that can be reached from each other, in a graph of who reaches whom (Tarjan). */
export function cyclesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const path: string[] = []
  const cycles: string[][] = []
  const visit = (node: string): void => {
    index.set(node, index.size)
    low.set(node, index.get(node)!)
    path.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next)
      if (path.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!))
    }
    if (low.get(node) !== index.get(node)) return
    const group = path.splice(path.indexOf(node))
    if (group.length > 1) cycles.push(group.sort())
  }
  for (const node of graph.keys()) if (!index.has(node)) visit(node)
  return cycles
}
