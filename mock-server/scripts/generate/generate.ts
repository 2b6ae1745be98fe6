import { contractModule } from './contract-module.ts'
import { docExamples, examplesFolder } from './doc-examples.ts'
import { bringInLine, type Files, removeOthers } from './generated-files.ts'
import { keysModule } from './keys-module.ts'
import { methodsModule, routesModule } from './routes-module.ts'
import { seedModule } from './seed-module.ts'
import { typesModule } from './types-module.ts'
import { validatorFiles } from './validators.ts'
import { namedSchemas } from './wire/named-schemas.ts'

/** Writes every generated file; with `--check` it writes nothing and fails when what is committed differs. */
const root = new URL('../../../', import.meta.url)
const check = process.argv.includes('--check')

const schemas = namedSchemas()
const modules: Files = {
  ...(await docExamples(root)),
  'contract-tests/server/seed/index.ts': await seedModule(new URL('contract-tests/server/seed/', root)),
  'fixtures/keys/index.ts': await keysModule(new URL('fixtures/keys/', root)),
  'schemas/generated/contract.ts': contractModule(),
  'schemas/generated/methods.ts': methodsModule(),
  'schemas/generated/routes.ts': routesModule(),
  'schemas/generated/types.ts': typesModule(schemas),
  ...validatorFiles(schemas),
}

const stale = await bringInLine(root, modules, check)
if (!check || stale.length === 0) {
  // Only now: these run the bank, and the bank runs on the modules above.
  const { documents, generatedFolders } = await import('./documents.ts')
  const files = await documents()
  stale.push(...(await bringInLine(root, files, check)))
  const { testKeys } = await import('../../../fixtures/keys/index.ts')
  const { signatureVectors } = await import('./signature-vectors.ts')
  stale.push(...(await bringInLine(root, signatureVectors(testKeys), check)))
  const { surfaceFile } = await import('../surface/surface-file.ts')
  stale.push(...(await bringInLine(root, await surfaceFile(root), check)))
  for (const folder of [...generatedFolders, examplesFolder]) {
    const others = await removeOthers(root, folder, { ...modules, ...files }, check)
    stale.push(...others.map((path) => `${path} (made no longer)`))
  }
}

if (check && stale.length > 0) {
  console.error(
    `generated files differ from their sources: ${stale.join(', ')}\nrun \`npm run generate\` and commit the result`,
  )
  process.exitCode = 1
} else console.log(check ? 'generated files are up to date' : `written: ${stale.join(', ') || 'nothing has changed'}`)
