import { globSync, readFileSync } from 'node:fs'
import type { Publishing } from './publishing.ts'
import { publishingFile } from './publishing.ts'

export const root = new URL('../../../', import.meta.url)
export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
export const readPublishing = (): Publishing => JSON.parse(read(publishingFile))

export interface Manifest {
  version: string
  repository?: object
  homepage?: string
  bugs?: object
}
export const readManifest = (): Manifest => JSON.parse(read('package.json'))

/** Whatever says where the project is published: pages for users, actions, jobs, images. */
export const namedFiles = (): string[] =>
  globSync(['*.{md,txt,yml,yaml}', 'docs/**/*.{md,yml,yaml}', '.github/**/*.{yml,yaml}', '**/*Dockerfile*'], {
    cwd: root.pathname,
    exclude: ['**/node_modules', 'dist', 'docs/decisions', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
