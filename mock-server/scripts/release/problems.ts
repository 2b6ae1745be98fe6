import { notesOf } from './changelog.ts'
import { namedText } from './named-text.ts'
import type { Manifest } from './places.ts'
import { manifestFields, type Publishing, unfilled } from './publishing.ts'
import { semantic } from './semantic-version.ts'

export interface Release {
  publishing: Publishing
  manifest: Manifest
  lockVersion: string
  changelog: string
  /** Texts with names in them, by their paths. */
  named: Readonly<Record<string, string>>
  /** The tag that is published, if one is. */
  tag?: string | undefined
}

/** What keeps a version from being published, a sentence each: the place, what is expected, what is there, what to do. */
export function problems({ publishing, manifest, lockVersion, changelog, named, tag }: Release): string[] {
  const { version } = manifest
  const found: string[] = []
  const names = unfilled(publishing)
  if (names.length > 0) found.push(...names)
  else {
    const stale = Object.entries(named)
      .filter(([, text]) => namedText(text, publishing) !== text)
      .map(([path]) => path)
    for (const [field, value] of Object.entries(manifestFields(publishing))) {
      const got = manifest[field as keyof typeof manifest]
      if (JSON.stringify(got) !== JSON.stringify(value)) stale.push(`package.json ("${field}")`)
    }
    if (stale.length > 0)
      found.push(
        `expected the names of .github/publishing.json in ${stale.join(', ')}; npm run release:names puts them there`,
      )
  }
  if (!semantic.test(version))
    found.push(`package.json: expected a semantic version in "version", got ${JSON.stringify(version)}`)
  if (lockVersion !== version)
    found.push(
      `package-lock.json: expected version ${version} as in package.json, got ${lockVersion}; npm install writes it`,
    )
  if (!notesOf(changelog, version))
    found.push(
      `CHANGELOG.md: expected notes below "## ${version}", got none; npm run release:prepare -- ${version} moves what is unreleased there`,
    )
  if (tag !== undefined && tag !== `v${version}`)
    found.push(`expected the tag v${version}, after "version" of package.json, got ${tag}`)
  return found
}
