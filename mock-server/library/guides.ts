import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface GuideFile {
  name: string
  title: string
  path: string
}

/** The documents in Markdown: beside `dist` in the package, and beside `mock-server` in a clone. */
export function guideFiles(): GuideFile[] {
  const folder = ['../docs/', '../../docs/']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(`${path}outcomes.md`))
  if (folder === undefined) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ name: file.slice(0, -'.md'.length), title: titleOf(folder + file), path: folder + file }))
}

const titleOf = (path: string) => /^# (.*)/m.exec(readFileSync(path, 'utf8'))?.[1] ?? ''

/** A document from its title on: the line above leads to the same page in another language. */
export function guideText({ path }: GuideFile): string {
  const text = readFileSync(path, 'utf8')
  return text.slice(text.search(/^# /m)).trimEnd()
}
