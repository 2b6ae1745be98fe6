import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { parseSync } from 'rolldown/utils'
import { expect, it } from 'vitest'
import { importsOf, sources } from './testing/import-graph.ts'

const root = resolve(import.meta.dirname, '..')

/** What the package offers, and what Vitest starts by its name. */
const entries =
  /^(mock-server\/(index|browser|msw|matchers|vitest|jest)|(schemas|fixtures|contract-tests)\/index)\.ts$|\/global-setup\.ts$/

/** Written by `npm run generate`, whole whoever imports which name; and types that are there to be compiled. */
const wholly = /^schemas\/generated\/|\.test-d\.ts$/

const ALL = '*'

interface Module {
  /** Names that it exports, itself or of another file. */
  names: Set<string>
  /** Files of which it exports all that they do. */
  passesOn: string[]
  /** What it imports, by file; `*` where it takes the file whole. */
  uses: [file: string, name: string][]
}

function moduleOf(file: string): Module {
  const code = readFileSync(resolve(root, file), 'utf8')
  const { module } = parseSync(file, code)
  const at = (request: string) => relative(root, resolve(root, dirname(file), request)).replaceAll('\\', '/')
  const names = new Set<string>()
  const passesOn: string[] = []
  const uses: [string, string][] = []
  for (const { moduleRequest, entries: taken } of module.staticImports)
    for (const { importName } of taken)
      uses.push([at(moduleRequest.value), importName.kind === 'Default' ? 'default' : (importName.name ?? ALL)])
  for (const { entries: given } of module.staticExports)
    for (const { moduleRequest, importName, exportName } of given) {
      if (exportName.kind === 'None') passesOn.push(at(moduleRequest!.value))
      else names.add(exportName.kind === 'Default' ? 'default' : exportName.name!)
      if (moduleRequest && exportName.kind !== 'None') uses.push([at(moduleRequest.value), importName.name ?? ALL])
    }
  for (const { moduleRequest } of module.dynamicImports)
    uses.push([at(code.slice(moduleRequest.start + 1, moduleRequest.end - 1)), ALL])
  // Types that are named where they stand: `typeof import('…')`.
  const named = new Set([...uses.map(([each]) => each), ...passesOn])
  for (const each of importsOf(file)) if (!named.has(each)) uses.push([each, ALL])
  return { names, passesOn, uses }
}

it('are of use to somebody: what nobody imports is not exported', () => {
  const modules = new Map(sources.map((file) => [file, moduleOf(file)]))
  const used = new Set<string>()
  const use = (file: string, name: string): void => {
    const key = `${file}: ${name}`
    const module = modules.get(file)
    if (!module || used.has(key)) return
    used.add(key)
    if (name === ALL) for (const each of module.names) used.add(`${file}: ${each}`)
    if (name === ALL || !module.names.has(name)) for (const next of module.passesOn) use(next, name)
  }
  for (const { uses } of modules.values()) for (const [file, name] of uses) use(file, name)
  for (const file of sources) if (entries.test(file)) use(file, ALL)
  const exported = [...modules].flatMap(([file, { names }]) => [...names].map((name) => `${file}: ${name}`))
  expect(exported.length).toBeGreaterThan(2_000)
  expect(exported.filter((each) => !used.has(each) && !wholly.test(each.split(':')[0]!))).toEqual([])
})
