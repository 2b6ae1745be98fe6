import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { engineInside, isOneFile } from './one-file.ts'

/** The library for browsers, by the names of its files. */
type Files = Readonly<Record<string, () => string>>

let found: Promise<Files> | undefined

/** A file of the library for browsers, with which the page of the inspector opens recordings; `undefined` for what is none. */
export async function engineFile(name: string): Promise<string | undefined> {
  found ??= findFiles()
  const files = await found
  return Object.hasOwn(files, name) ? files[name]!() : undefined
}

/** Inside the program of one file; those that the package has for browsers anyway, by the list that the build has made; in a clone bundled now. */
async function findFiles(): Promise<Files> {
  if (isOneFile) return { 'browser.js': engineInside }
  const list = fileURLToPath(new URL('./engine-files.json', import.meta.url))
  if (existsSync(list)) {
    const names: string[] = JSON.parse(readFileSync(list, 'utf8'))
    return Object.fromEntries(names.map((name) => [name, () => readFileSync(new URL(name, import.meta.url), 'utf8')]))
  }
  const { engineBundle } = await import(new URL('../scripts/build/engine-bundle.ts', import.meta.url).href)
  const code: string = await engineBundle()
  return { 'browser.js': () => code }
}
