import { execSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headings, linkedAnchors, linkedFiles } from './page-parts.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What npm would put into the package. Through a shell, because npm is a script on Windows. */
const output = execSync('npm pack --dry-run --json --ignore-scripts --silent', { cwd: root, encoding: 'utf8' })
const [pack] = JSON.parse(output) as [{ files: { path: string }[] }]
const packed = pack.files.map(({ path }) => path)
const inRepository = globSync('**/*.md', { cwd: root, exclude: ['**/node_modules', 'dist'] })

const places: [string, string[], isThere: (path: string) => boolean][] = [
  ['the package', packed, (path) => packed.some((file) => file === path || file.startsWith(`${path}/`))],
  ['the repository', inRepository.map((path) => path.replaceAll('\\', '/')), (path) => existsSync(join(root, path))],
]

const targetOf = (page: string, link: string) =>
  link === '' ? page : join(dirname(page), decodeURI(link)).replaceAll('\\', '/').replace(/\/$/, '')

describe.each(places)('in %s', (_, files, isThere) => {
  const pages = files.filter((path) => /\.(md|txt)$/.test(path))

  it('each link of a page leads to a file or folder that is there too', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'README.ru.md', 'docs/ru/payouts.md']))
    const links = pages.flatMap((page) => linkedFiles(read(page)).map((link) => [page, targetOf(page, link)] as const))
    expect(links.length).toBeGreaterThan(200)
    expect(links.filter(([, target]) => !isThere(target))).toEqual([])
  })

  it('each link to a heading leads to one', () => {
    const links = pages.flatMap((page) =>
      linkedAnchors(read(page)).map(({ file, anchor }) => ({ page, target: targetOf(page, file), anchor })),
    )
    expect(links.length).toBeGreaterThan(20)
    const hasHeading = (target: string, anchor: string) =>
      isThere(target) && headings(read(target)).some((heading) => heading.anchor === anchor)
    expect(links.filter(({ target, anchor }) => !hasHeading(target, anchor))).toEqual([])
  })
})
