import { gzipSync } from 'node:zlib'
import { type OutputAsset, type OutputChunk, rolldown } from 'rolldown'
import { leanDeclarations, leanTypebox } from './lean-declarations.ts'

interface BrowserBundle {
  code: string
  /** What it leaves to be imported: peers, and what no browser has. */
  imports: string[]
  /** Bytes of what is loaded at once, as bundlers split it: pages and the control API come when they are asked for. */
  gzipped: number
}

interface Options {
  /** Packages that are not taken in. */
  external?: RegExp[]
  minify?: boolean
}

/** A module and all that it imports as one script for browsers, as users' own bundlers would make it of ours. */
export async function browserBundle(
  input: string,
  { external = [], minify = false }: Options = {},
): Promise<BrowserBundle> {
  const target = 'es2022'
  const build = await rolldown({
    input,
    external,
    plugins: [leanDeclarations],
    resolve: { alias: leanTypebox },
    platform: 'browser',
    transform: { target },
    tsconfig: false,
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false, minify })
  const split = await build.generate({ format: 'esm', minify })
  await build.close()
  const [{ code, imports, dynamicImports }] = output as [OutputChunk]
  return { code, imports: [...imports, ...dynamicImports], gzipped: gzippedAtOnce(split.output) }
}

/** The entry and what it imports; not what it loads when it is asked for it. */
function gzippedAtOnce(output: readonly (OutputChunk | OutputAsset)[]): number {
  const chunks = output.filter((each) => each.type === 'chunk')
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  for (const name of loaded)
    for (const each of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) loaded.add(each)
  return chunks
    .filter(({ fileName }) => loaded.has(fileName))
    .reduce((bytes, { code }) => bytes + gzipSync(code, { level: 9 }).length, 0)
}
