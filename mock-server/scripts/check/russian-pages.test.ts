import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedTables, inRussian, russianPath } from '../generate/russian-pages.ts'
import { codeBlocks, headings, linkedAnchors, linkedFiles, namesInCode, rowsAndPoints } from './page-parts.ts'
import { withoutRussianTwin } from './russian-twins.ts'

const root = resolve(import.meta.dirname, '../../..')
const read = (page: string) => readFileSync(join(root, page), 'utf8')
const isThere = (page: string) => existsSync(join(root, page))

/** Guides for users: decisions are of those who work here, and stay in English. */
const guides = ['README.md', ...globSync('docs/**/*.md', { cwd: root }).map((page) => page.replaceAll('\\', '/'))]
  .filter((page) => !/^docs\/(decisions|ru)\//.test(page))
  .sort()
const twins = guides.filter((page) => isThere(russianPath(page)))

describe('the guides in Russian', () => {
  it('are there for each guide, but for those that the table excuses', () => {
    expect(guides.filter((page) => !isThere(russianPath(page)))).toEqual(Object.keys(withoutRussianTwin).sort())
    expect(twins).toContain('README.md')
  })

  it('are all of a guide that is there', () => {
    const pages = globSync('docs/ru/**/*.md', { cwd: root }).map((page) => page.replaceAll('\\', '/'))
    expect(pages.sort()).toEqual(twins.filter((page) => page !== 'README.md').map(russianPath))
  })
})

describe.each(twins)('%s and its page in Russian', (page) => {
  const [english, russian] = [read(page), read(russianPath(page))]

  it('lead to one another in their first lines', () => {
    const there = relative(dirname(page), russianPath(page)).replaceAll('\\', '/')
    const back = relative(dirname(russianPath(page)), page).replaceAll('\\', '/')
    expect(english.split('\n')[0]).toBe(`English · [По-русски](${there})`)
    expect(russian.split('\n')[0]).toBe(`[English](${back}) · По-русски`)
  })

  it('have the same code blocks', () => {
    expect(codeBlocks(russian)).toEqual(codeBlocks(english))
  })

  it('have the same generated tables', () => {
    const expected = generatedTables(english).map(([name, table]) => [name, inRussian(table)])
    expect(generatedTables(russian)).toEqual(expected)
  })

  it('have headings of the same levels in the same order', () => {
    expect(headings(russian).map(({ level }) => level)).toEqual(headings(english).map(({ level }) => level))
  })

  it('have as many rows of tables and points of lists below each heading', () => {
    expect(rowsAndPoints(russian)).toEqual(rowsAndPoints(english))
  })

  it('name the same methods, fields, values and commands', () => {
    expect(namesInCode(russian)).toEqual(namesInCode(english))
  })

  it('link to what is there, in Russian where there is a page in Russian', () => {
    const here = dirname(russianPath(page))
    const linked = linkedFiles(russian).map((link) => join(here, link).replaceAll('\\', '/'))
    expect(linked.filter((path) => !isThere(path))).toEqual([])
    const [, ...others] = linked // the first is the switch to the English page
    expect(others.filter((path) => twins.includes(path))).toEqual([])
    const expected = linkedFiles(english)
      .slice(1)
      .map((link) => join(dirname(page), link).replaceAll('\\', '/'))
    expect(others.sort()).toEqual(expected.map((path) => (twins.includes(path) ? russianPath(path) : path)).sort())
  })

  it('link to headings that are there', () => {
    const gone = linkedAnchors(russian).filter(({ file, anchor }) => {
      const target = file === '' ? russian : read(join(dirname(russianPath(page)), file))
      return !headings(target).some((heading) => heading.anchor === anchor)
    })
    expect(gone).toEqual([])
  })
})
