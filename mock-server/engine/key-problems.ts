import { KeyError } from '../core/keys/key-error.ts'
import type { BankOptions } from './bank-options.ts'
import type { Ports } from './ports.ts'

/** What is wrong with the keys among options, a sentence each. A host that parses keys only later (a browser) tells of it where a key is used. */
export function keyProblems(ports: Ports, { partnerKey, bankKey, projects = {} }: BankOptions): string[] {
  const partners: [place: string, pem: string | undefined][] = [
    ['partnerKey', partnerKey],
    ...Object.entries(projects).map(([id, own]): (typeof partners)[0] => [
      `projects.${id}.partnerKey`,
      own?.partnerKey,
    ]),
  ]
  return [
    ...partners.flatMap(([place, pem]) => problemOf(place, pem, () => ports.verifyingKey(pem!))),
    ...problemOf('bankKey.privateKey', bankKey?.privateKey, () =>
      ports.signingKey(bankKey!.privateKey, bankKey!.publicKey),
    ),
  ]
}

function problemOf(place: string, pem: unknown, parse: () => unknown): string[] {
  if (typeof pem !== 'string') return []
  try {
    const parsed = parse()
    if (parsed instanceof Promise) parsed.catch(() => {})
    return []
  } catch (error) {
    if (error instanceof KeyError) return [`${place}: ${error.message}`]
    throw error
  }
}
