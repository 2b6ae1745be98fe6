import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')
const page = read('docs/architecture.md')

/** What is written as code and is a file or a folder by its look. */
const named = [...new Set([...page.matchAll(/`([\w-]+\/[\w./-]*)`/g)].map(([, name]) => name!))]

describe('the map (docs/architecture.md)', () => {
  it('names many files', () => {
    expect(named.length).toBeGreaterThan(60)
  })

  it.each(named)('names %s, which is there', (name) => {
    expect([name, `mock-server/${name}`].some((path) => existsSync(resolve(root, path)))).toBe(true)
  })

  it('links to what is there', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!)
    expect(links.filter((link) => !existsSync(resolve(root, 'docs', link)))).toEqual([])
  })

  it.each(['README.md', 'CONTRIBUTING.md'])('is linked from %s', (file) => {
    expect(read(file)).toContain('](docs/architecture.md)')
  })

  it('says in how many places each thing is added, and names them all', () => {
    const table = page.slice(page.indexOf('## How to add'), page.indexOf('## Words'))
    const rows = [...table.matchAll(/^\| (an? [\w ]+?) +\| (\d) +\| (.+?) +\| .+ \|$/gm)]
    expect(rows.map(([, what]) => what)).toEqual([
      'an endpoint',
      'a webhook',
      'an outcome',
      'a fault',
      'a setting',
      'a payout method',
      'a payment method',
      'a kind',
      'a store',
      'a state',
      'a route of the control API',
      'a reason to refuse a call',
    ])
    for (const [, , places, which] of rows)
      expect(which!.match(/`[\w./-]+(\.ts|\/)`/g)!.length, which).toBeGreaterThanOrEqual(Number(places))
  })
})

it('no page names a file that is not there', () => {
  const pages = globSync('docs/**/*.md', { cwd: root })
  const gone = pages.flatMap((file) =>
    [...read(file).matchAll(/`([\w-]+\/[\w./-]+\.ts)`/g)]
      .map(([, name]) => name!)
      .filter(
        (name) =>
          ![name, `mock-server/${name}`, `contract-tests/${name}`].some((path) => existsSync(resolve(root, path))),
      )
      .map((name) => `${file}: ${name}`),
  )
  expect(pages.length).toBeGreaterThan(30)
  expect(gone).toEqual([])
})
