import { gzipSync } from 'node:zlib'
import { type OutputChunk, type OutputOptions, rolldown } from 'rolldown'
import { leanDeclarations, leanTypebox } from './lean-declarations.ts'

interface BrowserBundle {
  code: string
  /** What it leaves to be imported: peers, and what no browser has. */
  imports: string[]
}

interface Options {
  /** Packages that are not taken in. */
  external?: RegExp[]
  minify?: boolean
}

/** A module and all that it imports as one script for browsers, as users' own bundlers would make it of ours. */
export async function browserBundle(input: string, options: Options = {}): Promise<BrowserBundle> {
  const output = await outputOf(input, options, { codeSplitting: false })
  const [{ code, imports, dynamicImports }] = output as [OutputChunk]
  return { code, imports: [...imports, ...dynamicImports] }
}

async function outputOf(input: string, { external = [], minify = false }: Options, how: OutputOptions = {}) {
  const build = await rolldown({
    input,
    external,
    plugins: [leanDeclarations],
    resolve: { alias: leanTypebox },
    platform: 'browser',
    transform: { target: 'es2022' },
    tsconfig: false,
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'esm', minify, ...how })
  await build.close()
  return output
}

/** Bytes of what is loaded at once, as bundlers split it: the entry and what it imports. Pages and the control API come when they are asked for. */
export async function gzippedAtOnce(input: string, options: Options = {}): Promise<number> {
  const output = await outputOf(input, options)
  const chunks = output.filter((each) => each.type === 'chunk')
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  for (const name of loaded)
    for (const each of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) loaded.add(each)
  return chunks
    .filter(({ fileName }) => loaded.has(fileName))
    .reduce((bytes, { code }) => bytes + gzipSync(code, { level: 9 }).length, 0)
}
