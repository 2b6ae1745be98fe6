import { existsSync, readFileSync } from 'node:fs'
import type { OutputAsset, OutputChunk } from 'rolldown'

/** A module that a bundler took in: where it is from and, if it is a file, its text before anything was made of it. */
interface BundledModule {
  id: string
  source: string
}

/** What a bundler has taken in of its modules. */
export const modulesIn = (output: readonly (OutputAsset | OutputChunk)[]): BundledModule[] =>
  output
    .flatMap((each) => (each.type === 'chunk' ? Object.entries(each.modules) : []))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => ({ id: id.replaceAll('\\', '/'), source: id.startsWith('\0') ? '' : readFileSync(id, 'utf8') }))

const packageName = String.raw`(?:@[\w.-]+\/)?[\w.-]+`

/** The folder of the package that a file is of. */
const packageFolder = new RegExp(String.raw`^.*\/node_modules\/${packageName}(?=\/)`)

/** Where a bundler before ours has put a file of another package: `// node_modules/loupe/lib/index.js`, `//#region …/node_modules/loupe/…`. */
const takenIn = new RegExp(String.raw`^\s*\/\/(?:#region)? *(?:\S*\/)?node_modules\/(${packageName})\/`, 'gm')

/** Modules that are in no package's folder, and whose they are. */
const whoseModule: readonly (readonly [id: RegExp, name: string])[] = [
  [/^\0rolldown\//, 'rolldown'],
  [/^\0@oxc-project\+runtime@/, '@oxc-project/runtime'],
  // Written by ajv, with a helper of its runtime.
  [/\/schemas\/generated\/validators\/\w+\.js$/, 'ajv'],
]

/** What notices inside the modules of other packages say, and whose they are. The first row that fits counts. */
const whoseNotice: readonly (readonly [words: RegExp, name: string])[] = [
  [/The diff-match-patch Authors/, 'diff-match-patch'],
  [/@license React\b/, 'react-is'],
  [/Permission to use, copy, modify, and\/or distribute this software for any\s+purpose/, 'split2'],
  [/Copyright \(c\) (Meta Platforms|Facebook), Inc/, 'jest'],
]

/** The packages that bundled modules are of, and those that were taken into these before. @throws {Error} for a module or a notice of nobody known */
export const softwareIn = (modules: readonly BundledModule[]): string[] => [
  ...new Set(modules.flatMap(({ id, source }) => [...ownerOf(id), ...(isOurs(id) ? [] : carriedBy(id, source))])),
]

const isOurs = (id: string) => !id.startsWith('\0') && !packageFolder.test(id)

function ownerOf(id: string): string[] {
  const known = whoseModule.find(([where]) => where.test(id))?.[1]
  if (known !== undefined) return [known]
  const [folder] = packageFolder.exec(id) ?? []
  if (folder !== undefined) return [folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length)]
  if (isOurs(id)) return []
  throw new Error(`${JSON.stringify(id)} is bundled, and nobody knows whose it is: bundled-software.ts, whoseModule`)
}

function carriedBy(id: string, source: string): string[] {
  const notices = (source.match(/\/\*[\s\S]*?\*\//g) ?? []).filter((text) => /copyright|@licen[sc]e/i.test(text))
  const noticed = notices.map((text) => {
    const name = whoseNotice.find(([words]) => words.test(text))?.[1]
    if (name === undefined) throw new Error(`${id}: whose notice is this? (bundled-software.ts, whoseNotice)\n${text}`)
    return name
  })
  return [...noticed, ...[...source.matchAll(takenIn)].map(([, name]) => name!)]
}

/** What is under which licence; `texts` has those of packages that come inside others. @throws {Error} for one without */
export function licencesOf(names: readonly string[], installed: URL, texts: URL): string {
  const byText = new Map<string, string[]>()
  for (const name of names.toSorted()) {
    const { title, text } = licenceOf(name, installed, texts)
    byText.set(text, [...(byText.get(text) ?? []), title])
  }
  const parts = [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}`)
  return [head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n')
}

const head = `bank131-mock is under the MIT License (the file LICENSE). Its dist folder holds parts of the software that is
named below, under the licences that follow each name. Written by the build, from the modules that it took in.`

function licenceOf(name: string, installed: URL, texts: URL): { title: string; text: string } {
  const read = (file: URL) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()
  // First, because an installed package of that name may be another version than the one that was taken in.
  const kept = new URL(`${name.replace('/', '+')}.txt`, texts)
  if (existsSync(kept)) return { title: name, text: read(kept) }
  const folder = new URL(`${name}/`, installed)
  const own = ['LICENSE', 'LICENCE', 'license', 'LICENSE.md', 'LICENSE.txt'].map((file) => new URL(file, folder))
  const file = own.find((each) => existsSync(each))
  if (file) return { title: `${name} ${JSON.parse(read(new URL('package.json', folder))).version}`, text: read(file) }
  throw new Error(`${name} is bundled, and its licence is not known: put its text into ${kept.pathname}`)
}
