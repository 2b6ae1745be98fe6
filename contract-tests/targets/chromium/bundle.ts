import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** A module and all it imports as one script for browsers. @throws if it imports what only Node has */
export async function bundle(entry: string): Promise<string> {
  const input = fileURLToPath(new URL(entry, import.meta.url))
  const build = await rolldown({ input, platform: 'browser', tsconfig: false, logLevel: 'silent' })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  await build.close()
  return output[0].code
}
