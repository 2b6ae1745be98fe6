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
    const kilobytes = (figure: string, bytes: number, most?: number) => ({
      figure,
      value: spreadOf([bytes / 1000]),
      unit: 'kB',
      ...(most !== undefined && { aim: { most } }),
    })
    return [
      kilobytes('installed size', bytesIn(join(modules, 'bank131-mock')), 1_000),
      kilobytes(
        'JavaScript in the package',
        sum(scripts, (file) => file.length),
        1_000,
      ),
      { figure: 'packages that it installs', value: spreadOf([others.length]), unit: '', aim: { most: 0 } },
      kilobytes('what a browser loads to have a bank, gzipped, without MSW', gzipped(inBrowsers.atOnce), 100),
      kilobytes('and with what it may load later: the control API, the signature doctor', gzipped(inBrowsers.files)),
    ]
  },
})
