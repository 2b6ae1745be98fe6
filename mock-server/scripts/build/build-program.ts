import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { documentsIn, guideFolders } from '../../library/guides.ts'
import { licencesOf, modulesIn, softwareIn } from './bundled-software.ts'
import { engineBundle } from './engine-bundle.ts'
import { inspectorBundle } from './inspector-bundle.ts'
import { leanDeclarations, leanTypebox } from './lean-declarations.ts'

/** build/bank131-mock: the program with Node in it, one file (docs/one-file.md), and the licences of all that it holds. */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = join(root, 'build')
const node = join(root, 'node_modules/node/bin/node')
const file = join(folder, 'bank131-mock')

/** What Node looks for in itself, to know that there is a program in it. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const inspector = await inspectorBundle()
const modules = [...(await bundleProgram()), ...modulesIn(inspector.chunks)]
const folders = Object.keys(guideFolders) as (keyof typeof guideFolders)[]
const documents = Object.assign(
  { licences: licences(modules) },
  ...[undefined, ...folders].map((of) => documentsIn(`${root}docs/`, of)),
)
writeFileSync(join(folder, 'documents.json'), JSON.stringify(documents))
writeFileSync(join(folder, 'inspector.json'), JSON.stringify(inspector.files))
writeFileSync(join(folder, 'engine.js'), await engineBundle())
writeFileSync(
  join(folder, 'sea.json'),
  JSON.stringify({
    main: 'program.cjs',
    output: 'program.blob',
    disableExperimentalSEAWarning: true,
    assets: { documents: 'documents.json', inspector: 'inspector.json', engine: 'engine.js' },
  }),
)
execFileSync(node, ['--experimental-sea-config', 'sea.json'], { cwd: folder, stdio: 'pipe' })
copyFileSync(node, file)
const postject = fileURLToPath(import.meta.resolve('postject')).replace('api.js', 'cli.js')
execFileSync(node, [postject, file, 'NODE_SEA_BLOB', join(folder, 'program.blob'), '--sentinel-fuse', FUSE], {
  stdio: 'pipe',
})
for (const part of ['program.cjs', 'program.blob', 'documents.json', 'inspector.json', 'engine.js', 'sea.json'])
  rmSync(join(folder, part))
console.log(`${file}: ${Math.round(statSync(file).size / 1_000_000)} MB`)

/** One file of CommonJS, which is what Node takes; the modules that are in it. */
async function bundleProgram() {
  const build = await rolldown({
    cwd: root,
    input: 'mock-server/cli.ts',
    platform: 'node',
    plugins: [leanDeclarations],
    resolve: { alias: leanTypebox },
    external: [/^node:/, ...builtinModules],
    transform: { target: 'es2022' },
    tsconfig: false,
    logLevel: 'warn',
    checks: { pluginTimings: false },
  })
  const { output } = await build.write({
    file: join(folder, 'program.cjs'),
    format: 'cjs',
    minify: true,
    codeSplitting: false,
  })
  await build.close()
  return modulesIn(output)
}

/** Of the software in the bundle, and of Node with all that is in it. */
function licences(modules: Parameters<typeof softwareIn>[0]): string {
  const ours = licencesOf(
    softwareIn(modules),
    new URL('../../../node_modules/', import.meta.url),
    new URL('notices/', import.meta.url),
  )
  const ofNode = join(root, `node_modules/node/node_modules/node-${process.platform}-${process.arch}/LICENSE`)
  return `# Licences\n\n${readFileSync(join(root, 'LICENSE'), 'utf8')}\n${ours}\n${readFileSync(ofNode, 'utf8')}`
}
