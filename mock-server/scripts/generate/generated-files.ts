import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Files by path from the root of the repository. */
export type Files = Readonly<Record<string, string>>

/** Brings the files on disk in line, or with `check` leaves them alone; the paths that differed. */
export async function bringInLine(
  root: URL,
  files: Readonly<Record<string, string | Uint8Array>>,
  check: boolean,
): Promise<string[]> {
  const stale: string[] = []
  for (const [path, content] of Object.entries(files)) {
    const file = new URL(path, root)
    const bytes = Buffer.from(content)
    if ((await readFile(file).catch(() => undefined))?.equals(bytes)) continue
    stale.push(path)
    if (check) continue
    await mkdir(new URL('./', file), { recursive: true })
    await writeFile(file, bytes)
  }
  return stale
}

/** Removes what stands in a generated folder and is made no longer, or with `check` only names it. */
export async function removeOthers(root: URL, folder: string, made: Files, check: boolean): Promise<string[]> {
  const inside = fileURLToPath(new URL(folder, root))
  const entries = await readdir(inside, { recursive: true, withFileTypes: true }).catch(noneIfMissing)
  const others = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(path.lastIndexOf(folder)))
    .filter((path) => !(path in made))
    .sort()
  if (!check) for (const path of others) await rm(new URL(path, root))
  return others
}

function noneIfMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}
