import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface GuideFile {
  name: string
  title: string
  path: string
}

/** Folders of documents below the guides: what each holds. */
export const guideFolders = {
  ru: 'the documents in Russian',
  decisions: 'decisions, and their reasons',
  clients: 'clients without code',
}

/** The documents in Markdown, or those of a folder: beside `dist` in the package, and beside `mock-server` in a clone. */
export function guideFiles(of?: keyof typeof guideFolders): GuideFile[] {
  const root = ['../docs/', '../../docs/']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(`${path}outcomes.md`))
  const below = of === undefined ? '' : `${of}/`
  if (root === undefined || !existsSync(root + below)) return []
  return readdirSync(root + below)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({
      name: below + file.slice(0, -'.md'.length),
      title: titleOf(root + below + file),
      path: root + below + file,
    }))
}

const titleOf = (path: string) => /^# (.*)/m.exec(readFileSync(path, 'utf8'))?.[1] ?? ''

/** A document from its title on: the line above leads to the same page in another language. */
export function guideText({ path }: GuideFile): string {
  const text = readFileSync(path, 'utf8')
  return text.slice(text.search(/^# /m)).trimEnd()
}
