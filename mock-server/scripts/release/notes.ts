import { notesOf } from './changelog.ts'
import { read, readManifest } from './places.ts'

/** What the changelog says of this version: the text of its release. What stands there "In detail" is left to the changelog. */
const { version } = readManifest()
const notes = notesOf(read('CHANGELOG.md'), version)
  ?.split(/^### In detail$/m)[0]
  ?.trim()
if (!notes) throw new Error(`CHANGELOG.md: expected notes below "## ${version}", got none`)
console.log(notes)
