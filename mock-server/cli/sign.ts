import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { testKeys } from '../../fixtures/keys/index.ts'
import { signingKey } from '../engine/node/keys.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { type Flags, parseFlags } from './flags.ts'

const flags = {
  key: { type: 'string', value: 'FILE', help: 'private key, PEM (default: the published test key of the partner)' },
} as const satisfies Flags

export const sign: Command = {
  name: 'sign',
  summary: 'print the X-PARTNER-SIGN of standard input',
  usage:
    'printf %s "$body" | bank131-mock sign [--key FILE]\n\nEvery byte counts: printf, unlike echo, adds no newline.',
  flags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    if (rest.length > 0) throw new BadUsage('sign reads standard input and takes no arguments')
    const pem = values.key === undefined ? testKeys.partner.privateKey : read(resolve(io.cwd, String(values.key)))
    let key: ReturnType<typeof signingKey>
    try {
      key = signingKey(pem)
    } catch (error) {
      throw new BadUsage(`--key: ${(error as Error).message}`)
    }
    io.out(String(await key.sign(await io.input())))
    return 0
  },
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new BadUsage(`--key: ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}
