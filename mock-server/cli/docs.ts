import { nearestTo } from '../../schemas/unknown-fields.ts'
import { guideFiles, guideText } from '../library/guides.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'

export const docs: Command = {
  name: 'docs',
  summary: 'list the documents, or print one',
  usage: 'bank131-mock docs [NAME]\n\n  bank131-mock docs outcomes | less',
  async run([name, ...rest], io) {
    if (rest.length > 0) throw new BadUsage(`docs takes one name, got ${JSON.stringify(rest[0])}`)
    const guides = guideFiles()
    if (name === undefined) {
      for (const guide of guides) io.out(`${guide.name.padEnd(20)}${guide.title}`)
      return 0
    }
    const asked = name.replace(/^docs\//, '').replace(/\.md$/, '')
    const guide = guides.find((each) => each.name === asked)
    if (guide === undefined) {
      const { nearest } = nearestTo(
        name,
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
