import { readFileSync } from 'node:fs'
import { parseSync } from 'rolldown/utils'

/** The names that a file exports, values and types, with those of the files that it passes on. */
export function exportedNames(file: URL): string[] {
  const { module } = parseSync(file.pathname, readFileSync(file, 'utf8'))
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ exportName, moduleRequest }) =>
      exportName.kind === 'None' ? exportedNames(new URL(moduleRequest!.value, file)) : [exportName.name ?? 'default'],
    )
}
