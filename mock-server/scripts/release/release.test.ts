import { describe, expect, it } from 'vitest'
import { notesOf, released } from './changelog.ts'
import { namedFiles, read, readManifest, readPublishing } from './places.ts'
import { problems, type Release } from './problems.ts'
import { manifestFields } from './publishing.ts'
import { isNewer } from './semantic-version.ts'

const publishing = {
  repository: 'shop/mock',
  action: 'shop/mock',
  image: 'r.example/shop/mock',
  security: 'a@b.example',
}
const ready: Release = {
  publishing,
  manifest: { version: '0.3.0', ...manifestFields(publishing) },
  lockVersion: '0.3.0',
  changelog: '# Changelog\n\n## Unreleased\n\n## 0.3.0 (2026-01-02)\n\n- A line.\n',
  named: { 'a.yml': '- uses: shop/mock@v0\n' },
  tag: 'v0.3.0',
}

describe('a version', () => {
  it('may be published when names, numbers and the changelog agree', () => {
    expect(problems(ready)).toEqual([])
  })

  it.each<[string, Partial<Release>, RegExp]>([
    [
      'a name that is not chosen',
      { publishing: { ...publishing, image: 'REGISTRY/x' } },
      /publishing\.json: .* "image", got/,
    ],
    [
      'a name that is not put in',
      { named: { 'a.yml': '- uses: OWNER/bank131-mock@v0\n' } },
      / in a\.yml; npm run release:names/,
    ],
    [
      'a manifest without addresses',
      { manifest: { version: '0.3.0' } },
      /package\.json \("repository"\), .*"homepage".*"bugs"/,
    ],
    [
      'a version that is none',
      { manifest: { ...ready.manifest, version: '0.3' } },
      /expected a semantic version in "version", got "0\.3"/,
    ],
    [
      'a lock of another version',
      { lockVersion: '0.2.0' },
      /package-lock\.json: expected version 0\.3\.0 .*, got 0\.2\.0/,
    ],
    [
      'no notes',
      { changelog: '## Unreleased\n\n- A line.\n' },
      /expected notes below "## 0\.3\.0".*release:prepare -- 0\.3\.0/,
    ],
    ['another tag', { tag: 'v0.3.1' }, /expected the tag v0\.3\.0, .*, got v0\.3\.1/],
  ])('is not published with %s', (_, change, words) => {
    expect(problems({ ...ready, ...change }).join('\n')).toMatch(words)
  })

  it('is the same in package.json, its lock and the contract', () => {
    const { version } = readManifest()
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version, packages: { '': { version } } })
    expect(JSON.parse(read('schemas/generated/openapi.json')).info.version).toBe(version)
  })

  it('is refused by the check as long as nobody has filled in the names', () => {
    const here = {
      ...ready,
      publishing: readPublishing(),
      named: Object.fromEntries(namedFiles().map((path) => [path, read(path)])),
    }
    const unnamed = /OWNER|CONTACT/.test(JSON.stringify(here.publishing))
    expect(problems(here).some((problem) => problem.startsWith('.github/publishing.json'))).toBe(unnamed)
  })

  it('comes after another one by its numbers, and before itself with a suffix', () => {
    expect(isNewer('0.10.0', '0.9.9')).toBe(true)
    expect(isNewer('0.2.0', '0.2.0')).toBe(false)
    expect(isNewer('0.2.0', '0.2.0-rc.2')).toBe(true)
    expect(isNewer('0.2.0-rc.10', '0.2.0-rc.9')).toBe(true)
    expect(isNewer('1.0.0-rc.1', '1.0.0')).toBe(false)
  })
})

describe('the changelog', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2025-01-01)\n\n- Old.\n'

  it('gets a section of what is unreleased, and an empty one above it', () => {
    const after = released(changelog, '0.2.0', '2026-01-02')
    expect(after).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-01-02)\n\n- New.\n\n## 0.1.0 (2025-01-01)\n\n- Old.\n',
    )
    expect([notesOf(after, '0.2.0'), notesOf(after, '0.1.0'), notesOf(after, '0.2')]).toEqual([
      '- New.',
      '- Old.',
      undefined,
    ])
  })

  it('takes what came late into a section that is prepared already', () => {
    const late = released(changelog, '0.2.0', '2026-01-02').replace('## Unreleased\n', '## Unreleased\n\n- Late.\n')
    expect(notesOf(released(late, '0.2.0', '2026-01-03'), '0.2.0')).toBe('- New.\n\n- Late.')
  })

  it('makes no version of nothing', () => {
    expect(() => released('# Changelog\n\n## Unreleased\n', '0.2.0', '2026-01-02')).toThrow(
      'expected lines below "## Unreleased"',
    )
    expect(() => released('# Changelog\n', '0.2.0', '2026-01-02')).toThrow('expected the heading "## Unreleased"')
  })
})
