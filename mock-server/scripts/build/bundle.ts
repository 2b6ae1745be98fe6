import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { leanBuiltins } from './lean-builtins.ts'
import { leanDeclarations, leanTypebox } from './lean-declarations.ts'
import { requiredBuiltins } from './required-builtins.ts'
import { documentBeside } from './ship-documents.ts'
import { startChunks } from './start-chunks.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Bundles entries of the package into a folder, as they are published; what it has written. */
export async function bundle(entries: Readonly<Record<string, string>>, dir: string, external: readonly RegExp[] = []) {
  const build = await rolldown({
    cwd: root,
    input: { ...entries },
    platform: 'browser',
    preserveEntrySignatures: 'allow-extension',
    plugins: [leanDeclarations, documentBeside, requiredBuiltins, leanBuiltins],
    resolve: { alias: leanTypebox },
    external: [...external, /^node:/, ...builtinModules],
    transform: { target: 'es2022' },
    tsconfig: false,
    logLevel: 'warn',
    checks: { pluginTimings: false }, // they say how busy the machine is
  })
  const { output } = await build.write({
    dir,
    format: 'esm',
    minify: true,
    chunkFileNames: 'shared-[name].js',
    codeSplitting: { groups: [startChunks()], includeDependenciesRecursively: false },
  })
  await build.close()
  return output
}
