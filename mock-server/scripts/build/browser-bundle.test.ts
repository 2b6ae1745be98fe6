import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { browserBundle, gzippedAtOnce } from './browser-bundle.ts'

const external = [/^msw(\/|$)/]
const fileOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** By subpath of the package: the source, and what a page must have beside it. */
const loadable: Record<string, [source: string, imports: string[]]> = {
  '.': ['mock-server/browser.ts', []],
  './msw': ['mock-server/msw.ts', ['msw']],
  './matchers': ['mock-server/matchers.ts', []],
  './schemas': ['schemas/index.ts', []],
  './fixtures': ['fixtures/index.ts', []],
}

/** What only Node loads, and why. */
const nodeOnly: Record<string, string> = {
  './vitest': 'a worker of Vitest is Node',
  './jest': 'a worker of Jest is Node',
  './contract-tests': 'it listens for webhooks on a socket',
}

describe('what a browser loads', () => {
  it.each(Object.entries(loadable))('%s holds nothing that only Node has', async (_, [source, imports]) => {
    expect((await browserBundle(fileOf(source), { external })).imports).toEqual(imports)
  })

  it('is every subpath with code, but those that only Node loads', () => {
    const code = Object.keys(packageJson.exports).filter((path) => !path.endsWith('.json'))
    const known = [...Object.keys(loadable), ...Object.keys(nodeOnly)]
    expect(code.filter((path) => !known.includes(path))).toEqual([])
  })

  it('would show an import that only Node has', async () => {
    expect((await browserBundle(fileOf('mock-server/index.ts'), { external })).imports).toContain('node:http')
  })

  // The aim is 100 kB (npm run bench prints it); past this bound something came along that should not have.
  it('weighs less than 140 kB gzipped without MSW itself, until its pages are asked for', async () => {
    const gzipped = await gzippedAtOnce(fileOf('mock-server/browser.ts'), { external, minify: true })
    expect(gzipped).toBeLessThan(140_000)
    expect(gzipped).toBeGreaterThan(50_000) // the whole bank, and not an empty file
  })
})
