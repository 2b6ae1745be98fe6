import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the run's test files bundle the program, those that start it: built-program.ts. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-program-'))
  process.env.BANK131_MOCK_TEST_PROGRAMS = folder
  return () => rmSync(folder, { recursive: true })
}
