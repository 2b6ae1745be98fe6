import { gzipSync } from 'node:zlib'
import { type OutputChunk, rolldown } from 'rolldown'
import { leanDeclarations, leanTypebox } from './lean-declarations.ts'

export interface BrowserBundle {
  code: string
  /** What it leaves to be imported: peers, and what no browser has. */
  imports: string[]
  /** Bytes. */
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
  await build.close()
  const [chunk] = output as [OutputChunk]
  const { code, imports, dynamicImports } = chunk
  return { code, imports: [...imports, ...dynamicImports], gzipped: gzipSync(code, { level: 9 }).length }
}
