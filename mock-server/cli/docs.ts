import { nearestTo } from '../../schemas/unknown-fields.ts'
import { guideFiles, guideFolders, guideText } from '../library/guides.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'

const folders = Object.keys(guideFolders) as (keyof typeof guideFolders)[]

export const docs: Command = {
  name: 'docs',
  summary: 'list the documents, or print one',
  usage: `bank131-mock docs [NAME]

  bank131-mock docs outcomes | less
${folders.map((folder) => `  ${`bank131-mock docs ${folder}`.padEnd(33)}the list of ${guideFolders[folder]}`).join('\n')}`,
  words: (before) => (before.length === 0 ? guideFiles().map(({ name, title }) => ({ value: name, help: title })) : []),
  async run([name, ...rest], io) {
    if (rest.length > 0) throw new BadUsage(`docs takes one name, got ${JSON.stringify(rest[0])}`)
    const asked = name?.replace(/^docs\//, '').replace(/\/$|\.md$/, '')
    const folder = folders.find((each) => asked === each || asked?.startsWith(`${each}/`))
    const guides = guideFiles(folder)
    if (asked === undefined || asked === folder) {
      const width = Math.max(...guides.map((guide) => guide.name.length)) + 2
      for (const guide of guides) io.out(`${guide.name.padEnd(width)}${guide.title}`)
      if (folder === undefined) for (const each of folders) io.out(`${`${each}/`.padEnd(width)}${guideFolders[each]}`)
      return 0
    }
    const guide = guides.find((each) => each.name === asked)
    if (guide === undefined) {
      const { nearest } = nearestTo(
        asked,
        guides.map((each) => each.name),
      )
      throw new BadUsage(
        `there is no document ${JSON.stringify(name)}${nearest ? ` (did you mean ${nearest}?)` : ''}; without a name they are listed`,
      )
    }
    io.text(guideText(guide))
    return 0
  },
}
