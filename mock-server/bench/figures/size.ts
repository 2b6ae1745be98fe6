import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { importGraph } from '../../scripts/build/import-graph.ts'
import { defineFigure } from '../define-figure.ts'
import { install } from '../install.ts'
import { spreadOf } from '../stats.ts'

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

/** What an installation takes, and what a page loads. */
export default defineFigure({
  name: 'size',
  async measure() {
    using installed = install()
    const { modules, dist } = installed
    const sum = (files: string[], size: (file: Buffer) => number) =>
      files.reduce((total, file) => total + size(readFileSync(join(dist, file))), 0)
    const gzipped = (files: string[]) => sum(files, (file) => gzipSync(file).length)
    const inBrowsers = importGraph(dist, 'browser.js')
    const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))
    const others = readdirSync(modules).filter((name) => !name.startsWith('.') && name !== 'bank131-mock')
    const kilobytes = (figure: string, bytes: number, bound?: { most: number; limit: string }) => ({
      figure,
      value: spreadOf([bytes / 1000]),
      unit: 'kB',
      ...(bound && { aim: { most: bound.most }, limit: bound.limit }),
    })
    return [
      kilobytes('installed size', bytesIn(join(modules, 'bank131-mock')), {
        most: 1_000,
        limit: 'JavaScript, JSON Schemas and OpenAPI of two versions, the guides in two languages, types',
      }),
      kilobytes(
        'JavaScript in the package',
        sum(scripts, (file) => file.length),
        { most: 1_000, limit: 'validators, the bank, the kit with explore, stores, the inspector' },
      ),
      { figure: 'packages that it installs', value: spreadOf([others.length]), unit: '', aim: { most: 0 } },
      kilobytes('what a browser loads to have a bank, gzipped, without MSW', gzipped(inBrowsers.atOnce), {
        most: 100,
        limit: 'a bank in a page decides in the turn of the call: all that takes calls is there from the start',
      }),
      kilobytes('and with what it may load later: the control API, the signature doctor', gzipped(inBrowsers.files)),
    ]
  },
})
