import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { own } from '../../schemas/own.ts'
import { nearestTo } from '../../schemas/unknown-fields.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'

export const docs: Command = {
  name: 'docs',
  summary: 'list the documents, or print one',
  usage: 'bank131-mock docs [NAME]\n\n  bank131-mock docs outcomes | less',
  async run([name, ...rest], io) {
    if (rest.length > 0) throw new BadUsage(`docs takes one name, got ${JSON.stringify(rest[0])}`)
    const pages = pagesIn(folder())
    if (name === undefined) {
      for (const [page, path] of Object.entries(pages)) io.out(`${page.padEnd(20)}${titleOf(path)}`)
      return 0
    }
    const path = own(pages, name.replace(/^docs\//, '').replace(/\.md$/, ''))
    if (path === undefined) {
      const { nearest } = nearestTo(name, Object.keys(pages))
      throw new BadUsage(
        `there is no document ${JSON.stringify(name)}${nearest ? ` (did you mean ${nearest}?)` : ''}; without a name they are listed`,
      )
    }
    const text = readFileSync(path, 'utf8')
    // The line above the title leads to the same page in another language: nothing for a terminal.
    io.text(text.slice(text.search(/^# /m)).trimEnd())
    return 0
  },
}

/** Beside `dist` in the package, and beside `mock-server` in a clone. */
const folder = () =>
  ['../docs/', '../../docs/'].map((path) => fileURLToPath(new URL(path, import.meta.url))).find(existsSync)

const pagesIn = (path: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (path === undefined ? [] : readdirSync(path))
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file.slice(0, -'.md'.length), `${path}${file}`]),
  )

const titleOf = (path: string) => /^# (.*)/m.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
