import { fileURLToPath } from 'node:url'
import { browserBundle } from './browser-bundle.ts'

const entry = fileURLToPath(new URL('../../browser.ts', import.meta.url))

/** The library for browsers as one script, where the package with its files is not there: in a clone, in the program of one file. */
export const engineBundle = async (): Promise<string> => (await browserBundle(entry, { minify: true })).code
