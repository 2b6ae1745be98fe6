import { writeFileSync } from 'node:fs'
import { namedText } from './named-text.ts'
import { namedFiles, read, readPublishing, root } from './places.ts'
import { manifestFields, unfilled } from './publishing.ts'

/** Puts the names of .github/publishing.json into package.json and wherever a page, an action, a job or an image has a placeholder. */
const publishing = readPublishing()
const missing = unfilled(publishing)
if (missing.length > 0) {
  for (const problem of missing) console.error(problem)
  process.exitCode = 1
} else {
  const { version, description, license, ...others } = JSON.parse(read('package.json'))
  const { name, ...rest } = others
  const manifest = { name, version, description, license, ...manifestFields(publishing), ...without(rest) }
  const texts = Object.fromEntries(namedFiles().map((path) => [path, namedText(read(path), publishing)]))
  texts['package.json'] = `${JSON.stringify(manifest, null, 2)}\n`
  const changed = Object.entries(texts).filter(([path, text]) => read(path) !== text)
  for (const [path, text] of changed) writeFileSync(new URL(path, root), text)
  console.log(`written: ${changed.map(([path]) => path).join(', ') || 'nothing has changed'}`)
}

function without({ repository: _, homepage: __, bugs: ___, ...others }: Record<string, unknown>) {
  return others
}
