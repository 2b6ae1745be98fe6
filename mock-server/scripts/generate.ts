import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { keysModule } from './keys-module.ts'
import { namedSchemas } from './named-schemas.ts'
import { typesModule } from './types-module.ts'
import { validatorsModule, validatorsTypes } from './validators.ts'

/** Writes every generated file; with `--check` it writes nothing and fails when what is committed differs. */
const root = new URL('../../', import.meta.url)
const check = process.argv.includes('--check')

const schemas = namedSchemas()
const files: Record<string, string> = {
  'fixtures/keys/index.ts': await keysModule(new URL('fixtures/keys/', root)),
  'schemas/generated/types.ts': typesModule(schemas),
  'schemas/generated/validators.js': validatorsModule(schemas),
  'schemas/generated/validators.d.ts': validatorsTypes(schemas),
}

const stale: string[] = []
for (const [path, text] of Object.entries(files)) {
  const file = new URL(path, root)
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue
  stale.push(path)
  if (check) continue
  await mkdir(new URL('./', file), { recursive: true })
  await writeFile(file, text)
}

if (check && stale.length > 0) {
  console.error(
    `generated files differ from their sources: ${stale.join(', ')}\nrun \`npm run generate\` and commit the result`,
  )
  process.exitCode = 1
} else console.log(check ? 'generated files are up to date' : `written: ${stale.join(', ') || 'nothing has changed'}`)
