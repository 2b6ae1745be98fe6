import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Assets } from '../inspector/shell.ts'
import { inspectorInside, isOneFile } from './one-file.ts'

let read: Promise<Assets> | undefined

/** What the page of the inspector loads; read once, the first time that somebody asks for it. */
export const inspectorAssets = (): Promise<Assets> => {
  read ??= findAssets()
  return read
}

/** Inside the program of one file, beside what was built; in a clone, whose sources run as they are, they are bundled now. */
async function findAssets(): Promise<Assets> {
  if (isOneFile) return inspectorInside()
  const built = fileURLToPath(new URL('./inspector/', import.meta.url))
  if (existsSync(built)) return assetsIn(built)
  const { inspectorBundle } = await import(new URL('../scripts/build/inspector-bundle.ts', import.meta.url).href)
  return (await inspectorBundle()).files
}

const assetsIn = (folder: string): Assets =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]))
