import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Vitest, an optional peer, when tests are described: the rest of the library does without, and an `await import` here would keep all of it
 * from being loaded by `require`. By its file, since what `require('vitest')` finds only says that it cannot be required.
 */
export function runner(): typeof import('vitest') {
  const { url, resolve } = import.meta
  try {
    return createRequire(url)(fileURLToPath(resolve('vitest')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error('vitest is needed to describe tests: npm install --save-dev vitest', { cause: error })
  }
}
