import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { KeyError } from '../core/keys/key-error.ts'
import { signingKey, verifyingKey } from '../engine/node/keys.ts'
import { BadUsage } from './bad-usage.ts'

const parsers: Readonly<Record<'partner' | 'bank', (pem: string) => unknown>> = {
  partner: (pem) => verifyingKey(pem),
  bank: (pem) => signingKey(pem),
}

/** A key's PEM: given as it is, or by a file's name relative to a folder. @throws {BadUsage} that names the flag or setting at `where` */
export function keyFile(where: string, given: string, folder: string, whose: keyof typeof parsers): string {
  const inline = given.includes('-----BEGIN')
  try {
    const pem = inline ? given : readFileSync(resolve(folder, given), 'utf8')
    parsers[whose](pem)
    return pem
  } catch (error) {
    const what = error instanceof KeyError ? error.message : `cannot be read (${(error as NodeJS.ErrnoException).code})`
    throw new BadUsage(`${where}: ${inline ? 'the key' : given}: ${what}`)
  }
}
