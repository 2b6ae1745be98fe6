import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const specifier = /\b(?:from|import)\s*\(?["'`]([\w@./:-]+)["'`]/g

/** A built file and all that it loads, at once or later: the files of its folder, and whatever else it names. */
export function importGraph(folder: string, entry: string): { files: string[]; others: string[] } {
  const files = new Set<string>()
  const others = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(specifier)) {
      if (name!.startsWith('./')) visit(name!.slice('./'.length))
      else others.add(name!)
    }
  }
  visit(entry)
  return { files: [...files], others: [...others] }
}
