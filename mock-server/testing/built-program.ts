import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../scripts/build/bundle.ts'
import { shipDocuments } from '../scripts/build/ship-documents.ts'

const documents = fileURLToPath(new URL('../../schemas/generated', import.meta.url))

/**
 * The program as an installation has it, bundled from source once a process of the run: it starts in a third of the time that Node needs for the source.
 * The run's folder is that of global-setup.ts.
 */
export async function builtProgram(): Promise<string> {
  const dir = join(process.env.BANK131_MOCK_TEST_PROGRAMS!, String(process.pid))
  const program = join(dir, 'cli.js')
  if (existsSync(program)) return program
  mkdirSync(dir)
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}')
  shipDocuments(documents, dir)
  await bundle({ cli: 'mock-server/cli.ts' }, dir)
  return program
}
