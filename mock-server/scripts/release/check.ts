import { parseArgs } from 'node:util'
import { namedFiles, read, readManifest, readPublishing } from './places.ts'
import { problems } from './problems.ts'

/** Ends with 1, and says why, where this version must not be published. npm runs it before it publishes; the workflow gives the tag. */
const { values } = parseArgs({ options: { tag: { type: 'string' } } })
const found = problems({
  publishing: readPublishing(),
  manifest: readManifest(),
  lockVersion: JSON.parse(read('package-lock.json')).version,
  changelog: read('CHANGELOG.md'),
  named: Object.fromEntries(namedFiles().map((path) => [path, read(path)])),
  tag: values.tag,
})
for (const problem of found) console.error(problem)
if (found.length > 0) {
  console.error('not to be published; CONTRIBUTING.md, "Releasing", says what comes first')
  process.exitCode = 1
} else console.log(`version ${readManifest().version} may be published`)
