import { describe, expect, it } from 'vitest'
import { isRemark, namedText, usesPlaceholders } from './named-text.ts'
import { namedFiles, read, readManifest, readPublishing } from './places.ts'
import { manifestFields, unfilled } from './publishing.ts'

const publishing = readPublishing()
const filled = {
  repository: 'shop/bank131-mock',
  action: 'shop/bank131-action',
  image: 'registry.example:5000/shop/bank131-mock',
  security: 'security@shop.example',
}
const areFilled = unfilled(publishing).length === 0

describe('.github/publishing.json', () => {
  it('is told what each field that is not filled in should be', () => {
    expect(unfilled(filled)).toEqual([])
    expect(unfilled({ ...filled, image: 'REGISTRY/OWNER/bank131-mock', repository: 'shop' })).toEqual([
      '.github/publishing.json: expected owner/name on GitHub in "repository", got "shop"',
      '.github/publishing.json: expected registry/owner/name, without a tag in "image", got "REGISTRY/OWNER/bank131-mock"',
    ])
    expect(unfilled({})).toHaveLength(4)
  })

  it('gives package.json its addresses, once it is filled in', () => {
    const { repository, homepage, bugs } = readManifest()
    const none = { repository: undefined, homepage: undefined, bugs: undefined }
    expect({ repository, homepage, bugs }).toEqual(areFilled ? manifestFields(publishing) : none)
  })
})

const files = namedFiles().map((path) => [path, read(path)] as const)
const withNames = files.filter(([, text]) => usesPlaceholders(text))

describe('the names in pages, actions and jobs', () => {
  it('stand for others until they are chosen, and each file says so in a line', () => {
    const expected = ['docs/ci.md', 'docs/ru/testcontainers.md', 'docs/ci/bank131-mock.gitlab-ci.yml', 'SECURITY.md']
    expect(withNames.map(([path]) => path)).toEqual(areFilled ? [] : expect.arrayContaining(expected))
    expect(withNames.filter(([, text]) => !text.split('\n').some(isRemark)).map(([path]) => path)).toEqual([])
  })

  it.each(files.filter(([, text]) => isRemark(text)))(
    'are put into %s, and what said that there are none goes',
    (_, text) => {
      const named = namedText(text, filled)
      expect(named).not.toMatch(/OWNER|REGISTRY|CONTACT|publishing\.json|\n\n\n|\0/)
      expect(namedText(named, filled)).toBe(named)
      expect(named.split('\n').length).toBeGreaterThan(text.split('\n').length - 4)
    },
  )

  it('are told apart: the action, the image, the repository', () => {
    const text =
      '- uses: OWNER/bank131-mock@v0\nREGISTRY/OWNER/bank131-mock:latest, https://github.com/OWNER/bank131-mock\n'
    expect(namedText(text, filled)).toBe(
      '- uses: shop/bank131-action@v0\nregistry.example:5000/shop/bank131-mock:latest, https://github.com/shop/bank131-mock\n',
    )
  })
})
