import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Inside the repository, so that what is bundled finds the packages that it leaves out. */
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))

/** Where the run's test files bundle what they start, those that start something: built-package.ts. */
export default function setup(): () => void {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(`${cache}bank131-mock-`)
  process.env.BANK131_MOCK_TEST_BUILDS = folder
  return () => rmSync(folder, { recursive: true })
}
