const unreleased = '## Unreleased\n'

/** The sections of a changelog, each from its heading on, after what stands above them all. */
const sectionsOf = (changelog: string): string[] => changelog.split(/^(?=## )/m)
const isOf = (section: string, version: string) => section.split(/\s/, 2)[1] === version
const textOf = (section: string) => section.slice(section.indexOf('\n')).trim()

/** What is written below a version's heading; `undefined` where it has none. */
export function notesOf(changelog: string, version: string): string | undefined {
  const section = sectionsOf(changelog).find((each) => each.startsWith('## ') && isOf(each, version))
  return section && textOf(section)
}

/** The changelog with all that is unreleased below the heading of a version, after what stands there already. */
export function released(changelog: string, version: string, date: string): string {
  const [top = '', ...sections] = sectionsOf(changelog)
  const fresh = sections.find((section) => section.startsWith(unreleased))
  if (fresh === undefined)
    throw new Error('CHANGELOG.md: expected the heading "## Unreleased" above the newest version, got none')
  const present = sections.find((section) => isOf(section, version))
  const notes = [present && textOf(present), textOf(fresh)].filter(Boolean).join('\n\n')
  if (notes === '')
    throw new Error('CHANGELOG.md: expected lines below "## Unreleased", got none; say what users see of this version')
  const older = sections.filter((section) => section !== fresh && section !== present)
  return [`${top}${unreleased}`, `## ${version} (${date})\n\n${notes}\n`, ...older].join('\n')
}
