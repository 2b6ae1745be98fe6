import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documentsInside, isOneFile } from './one-file.ts'

interface GuideFile {
  name: string
  title: string
  text: string
}

/** Folders of documents below the guides: what each holds. */
export const guideFolders = {
  ru: 'the documents in Russian',
  decisions: 'decisions, and their reasons',
  clients: 'clients without code',
}
type GuideFolder = keyof typeof guideFolders

/** The documents in Markdown, or those of a folder: inside the program of one file, beside `dist` in the package, and beside `mock-server` in a clone. */
export function guideFiles(of?: GuideFolder): GuideFile[] {
  const texts = isOneFile ? inside(of) : beside(of)
  return Object.entries(texts).map(([name, text]) => ({ name, title: /^# (.*)/m.exec(text)?.[1] ?? '', text }))
}

const inside = (of = '') =>
  Object.fromEntries(
    Object.entries(documentsInside()).filter(([name]) => name.slice(0, Math.max(0, name.lastIndexOf('/'))) === of),
  )

function beside(of?: GuideFolder): Record<string, string> {
  const root = ['../docs/', '../../docs/']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(`${path}outcomes.md`))
  return root === undefined ? {} : documentsIn(root, of)
}

/** The documents there, or in a folder below, by name. */
export function documentsIn(root: string, of?: GuideFolder): Record<string, string> {
  const below = of === undefined ? '' : `${of}/`
  if (!existsSync(root + below)) return {}
  const files = readdirSync(root + below).filter((file) => file.endsWith('.md'))
  return Object.fromEntries(
    files.map((file) => [below + file.slice(0, -'.md'.length), readFileSync(root + below + file, 'utf8')]),
  )
}

/** A document from its title on: the line above leads to the same page in another language. */
export const guideText = ({ text }: GuideFile): string => text.slice(text.search(/^# /m)).trimEnd()
