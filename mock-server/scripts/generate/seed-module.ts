import { readdir, readFile } from 'node:fs/promises'

/** contract-tests/server/seed/index.ts: the bodies of the bank's page as text, byte for byte, for the packed program has no such files. */
export async function seedModule(folder: URL): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const bodies = await Promise.all(
    names.map(async (name) => {
      const text = (await readFile(new URL(name, folder), 'utf8')).trimEnd()
      return `  '${name.replace('.json', '')}': \`${text.replace(/[\\`$]/g, '\\$&')}\`,\n`
    }),
  )
  return `// Written by npm run generate from the JSON files beside it.

/** The bodies of the bank's page "Payouts by token", byte for byte as they stand there. */
export const seed = {
${bodies.join('')}} as const
`
}
