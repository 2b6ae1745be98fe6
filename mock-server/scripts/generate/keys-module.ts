import { readFile } from 'node:fs/promises'

const pairs = ['bank', 'partner', 'other'] as const

/** fixtures/keys/index.ts: the PEM files as text, for code that has no file system. A bundle takes in only the pairs it names. */
export async function keysModule(folder: URL): Promise<string> {
  const read = (name: string) => readFile(new URL(name, folder), 'utf8')
  const made = await Promise.all(
    pairs.map(async (pair) => {
      const [privateKey, publicKey] = await Promise.all([read(`${pair}.private.pem`), read(`${pair}.public.pem`)])
      return `export const ${pair}TestKeys = {\n  privateKey: \`${privateKey}\`,\n  publicKey: \`${publicKey}\`,\n}\n`
    }),
  )
  return `// Written by \`npm run generate\` from the PEM files beside it. Do not edit.

${made.join('\n')}
/** Published test keys: they prove nothing about anyone. Never near money. */
export const testKeys = { ${pairs.map((pair) => `${pair}: ${pair}TestKeys`).join(', ')} }
`
}
