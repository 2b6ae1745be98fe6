import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../scripts/build/bundle.ts'
import { shipDocuments } from '../scripts/build/ship-documents.ts'

const documents = fileURLToPath(new URL('../../schemas/generated', import.meta.url))

const entries = {
  cli: 'mock-server/cli.ts',
  index: 'mock-server/index.ts',
  msw: 'mock-server/msw.ts',
  fixtures: 'fixtures/index.ts',
}

/**
 * The package as an installation has it, bundled from source once a process of the run: the program starts in a third of the time that Node needs for the
 * source. Answers the folder, which holds `cli.js` and the like; it is in the run's own (global-setup.ts), and goes with it.
 */
export async function builtPackage(): Promise<string> {
  const dir = join(process.env.BANK131_MOCK_TEST_BUILDS!, String(process.pid))
  if (existsSync(join(dir, 'cli.js'))) return dir
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}')
  shipDocuments(documents, dir)
  await bundle(entries, dir, [/^msw(\/|$)/])
  return dir
}
