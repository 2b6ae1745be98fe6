import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What an import of a generated document becomes in dist: one of the file beside it, which is read when somebody asks for it. */
export const documentBeside = {
  name: 'openapi.json beside what is built',
  resolveId(source: string) {
    const [, name] = /\/schemas\/generated\/((control-)?openapi\.json)$/.exec(source) ?? []
    return name === undefined ? null : { id: `./${name}`, external: true }
  },
}

/** Copies of the generated documents, without white space and without the word to those who would edit them. */
export function shipDocuments(from: string, to: string): void {
  for (const path of globSync(['*openapi.json', 'v*/*/*.schema.json'], { cwd: from })) {
    const target = join(to, path.endsWith('openapi.json') ? path : join('schemas', path))
    const { $comment: _, ...document } = JSON.parse(readFileSync(join(from, path), 'utf8'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, JSON.stringify(document))
  }
}
