import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../scripts/build/bundle.ts'
import { inspectorBundle } from '../scripts/build/inspector-bundle.ts'
import { shipDocuments } from '../scripts/build/ship-documents.ts'

const documents = fileURLToPath(new URL('../../schemas/generated', import.meta.url))

const entries = {
  cli: 'mock-server/cli.ts',
  index: 'mock-server/index.ts',
  msw: 'mock-server/msw.ts',
  fixtures: 'fixtures/index.ts',
  'contract-tests': 'contract-tests/index.ts',
}

/**
 * The package as an installation has it, bundled from source once a run: the program starts in a third of the time that Node needs for the source. Answers
 * the folder, which holds `cli.js` and the like; it is in the run's own (global-setup.ts), and goes with it.
 */
export async function builtPackage(): Promise<string> {
  const folder = process.env.BANK131_MOCK_TEST_BUILDS!
  const shared = join(folder, 'package')
  if (existsSync(shared)) return shared
  const made = mkdtempSync(join(folder, 'making-'))
  writeFileSync(join(made, 'package.json'), '{"type":"module"}')
  shipDocuments(documents, made)
  await bundle(entries, made, [/^msw(\/|$)/, /^vitest(\/|$)/])
  mkdirSync(join(made, 'inspector'))
  for (const [name, text] of Object.entries((await inspectorBundle()).files))
    writeFileSync(join(made, 'inspector', name), text)
  await rename(made, shared).catch((error: NodeJS.ErrnoException) => {
    // Another of the run's processes was sooner; what it made is the same.
    if (!existsSync(shared)) throw error
  })
  return shared
}
