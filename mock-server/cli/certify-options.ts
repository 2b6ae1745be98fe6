import { createPublicKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Case } from '../../contract-tests/partner/certify/define-case.ts'
import { BadUsage } from './bad-usage.ts'
import type { Io } from './command.ts'
import type { Values } from './flags.ts'
import { storeAt } from './store-at.ts'

/** `R1,W4` or `M*`. @throws {BadUsage} for what chooses none */
export function chosenCases(cases: readonly Case[], list: Values[string]): Case[] {
  if (list === undefined) return [...cases]
  const wanted = String(list).split(',')
  const fits = (word: string) =>
    cases.filter(({ id }) => (word.endsWith('*') ? id.startsWith(word.slice(0, -1)) : id === word))
  const unknown = wanted.find((word) => fits(word.trim()).length === 0)
  if (unknown !== undefined) {
    throw new BadUsage(
      `--cases: expected ids of cases or a letter and *, got ${JSON.stringify(unknown)}; there are ${cases.map(({ id }) => id).join(', ')}`,
    )
  }
  return cases.filter(({ id }) => wanted.some((word) => fits(word.trim()).some((each) => each.id === id)))
}

/** `W11=no nominal account;W12=…`, or a JSON file of the same. @throws {BadUsage} for a skip without a reason or of no case */
export function skips(cases: readonly Case[], given: Values[string], cwd: string): Record<string, string> {
  if (given === undefined) return {}
  const text = String(given)
  const pairs = text.endsWith('.json')
    ? Object.entries(JSON.parse(read('--skip', text, cwd)) as Record<string, string>)
    : text.split(';').map((pair) => pair.split(/=(.*)/s).map((part) => part.trim()))
  for (const [id, reason] of pairs) {
    if (!cases.some((each) => each.id === id)) throw new BadUsage(`--skip: there is no case ${JSON.stringify(id)}`)
    if (!reason) throw new BadUsage(`--skip: ${id}: expected a reason after it: ${id}=we have no such account`)
  }
  return Object.fromEntries(pairs) as Record<string, string>
}

/** How many of so many must pass. @throws {BadUsage} */
export function leastPassed(min: Values[string], judged: number): number {
  const [, number, percent] = /^(\d{1,4})(%?)$/.exec(String(min ?? 1)) ?? []
  if (number === undefined)
    throw new BadUsage(`--min: expected a number or a percentage (20, 80%), got ${JSON.stringify(min)}`)
  return percent ? Math.ceil((judged * Number(number)) / 100) : Number(number)
}

/** A text file beside a flag. @throws {BadUsage} that names the flag and the file */
export function read(flag: string, given: string, cwd: string): string {
  const path = resolve(cwd, given)
  if (!existsSync(path)) throw new BadUsage(`${flag}: there is no file ${path}`)
  return readFileSync(path, 'utf8')
}

/** The bank's key pair from the private half. @throws {BadUsage} for what is no key */
export function bankKeyOf(given: Values[string], cwd: string): { privateKey: string; publicKey: string } | undefined {
  if (given === undefined) return undefined
  const privateKey = read('--bank-key', String(given), cwd)
  try {
    return { privateKey, publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString() }
  } catch (error) {
    throw new BadUsage(`--bank-key: expected a private key in PEM: ${(error as Error).message}`)
  }
}

/** Where the run is kept, and the file that it is written into. @throws {BadUsage} */
export function keptOptions(
  { store, 'store-sync': sync, record }: Values,
  { cwd }: Pick<Io, 'cwd'>,
): { store?: string; storeSync?: 'normal' | 'full'; record?: string } {
  if (sync !== undefined && sync !== 'normal' && sync !== 'full')
    throw new BadUsage(`--store-sync: expected normal or full, got ${JSON.stringify(sync)}`)
  return {
    ...(store !== undefined && { store: storeAt(String(store), cwd) }),
    ...(sync !== undefined && { storeSync: sync }),
    ...(record !== undefined && { record: resolve(cwd, String(record)) }),
  }
}
