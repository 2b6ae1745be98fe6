import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { testKeys } from '../../fixtures/keys/index.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command } from './command.ts'
import { type Flags, parseFlags } from './flags.ts'

const flags = {
  test: { type: 'boolean', help: 'the published test keys of bank and partner, instead of a new pair' },
  out: { type: 'string', value: 'DIR', help: 'folder to write to (default: this one)' },
} as const satisfies Flags

export const keys: Command = {
  name: 'keys',
  summary: 'write a new RSA key pair, or the published test keys',
  usage: 'bank131-mock keys [--test] [--out DIR]',
  flags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    if (rest.length > 0) throw new BadUsage(`keys takes only flags, got ${JSON.stringify(rest[0])}`)
    const folder = resolve(io.cwd, String(values.out ?? '.'))
    const files = values.test ? testFiles() : newPair()
    const taken = Object.entries(files).find(([name, text]) => holdsOther(resolve(folder, name), text))
    if (taken)
      throw new BadUsage(`--out: ${resolve(folder, taken[0])} exists and is not overwritten; choose another folder`)
    try {
      makeFolder(folder)
      for (const [name, text] of Object.entries(files)) writeKey(resolve(folder, name), text)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      throw new BadUsage(`--out: ${folder} cannot be written to (${code ?? message}); expected a folder`)
    }
    for (const name of Object.keys(files)) io.out(resolve(folder, name))
    return 0
  },
}

function writeKey(path: string, text: string): void {
  if (!existsSync(path)) writeFileSync(path, text, { mode: basename(path).includes('private') ? 0o600 : 0o644 })
}

/** Step by step: Node's own recursive way never ends below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** Whether something stands there that writing would lose; the very same key may stay. */
const holdsOther = (path: string, text: string) =>
  existsSync(path) && !(statSync(path).isFile() && readFileSync(path, 'utf8') === text)

const testFiles = (): Record<string, string> => ({
  'bank.test.private.pem': testKeys.bank.privateKey,
  'bank.test.public.pem': testKeys.bank.publicKey,
  'partner.test.private.pem': testKeys.partner.privateKey,
  'partner.test.public.pem': testKeys.partner.publicKey,
})

function newPair(): Record<string, string> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  return { 'private.pem': privateKey, 'public.pem': publicKey }
}
