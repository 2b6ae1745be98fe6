import { readFileSync } from 'node:fs'
import { surface } from './surface.ts'

const path = 'mock-server/scripts/surface/surface.txt'

export const listedSurface = (root: URL): string[] =>
  readFileSync(new URL(path, root), 'utf8').split('\n').filter(Boolean)

/** The list with what is new. What is gone stays in it, and fails a test: taking it out is for a person to decide, by docs/stability.md. */
export async function surfaceFile(root: URL): Promise<Record<string, string>> {
  const lines = [...new Set([...listedSurface(root), ...(await surface())])]
  return { [path]: `${lines.sort().join('\n')}\n` }
}
