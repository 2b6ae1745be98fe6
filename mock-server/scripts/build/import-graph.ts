import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const specifier = /\b(?:from|import)\s*(\()?["'`]([\w@./:-]+)["'`]/g

interface ImportGraph {
  /** All files of the folder that are loaded, at once or later. */
  files: string[]
  /** Those that are loaded with the entry itself. */
  atOnce: string[]
  /** Whatever else is named. */
  others: string[]
}

/** A built file and all that it loads. */
export function importGraph(folder: string, entry: string): ImportGraph {
  // A document is loaded, and loads nothing.
  const imports = (file: string) =>
    file.endsWith('.json') ? [] : [...readFileSync(join(folder, file), 'utf8').matchAll(specifier)]
  const others = new Set<string>()
  const reached = (later: boolean) => {
    const files = new Set([entry])
    for (const file of files) {
      for (const [, call, name] of imports(file)) {
        if (!name!.startsWith('./')) others.add(name!)
        else if (later || call === undefined) files.add(name!.slice('./'.length))
      }
    }
    return [...files]
  }
  return { files: reached(true), atOnce: reached(false), others: [...others] }
}
