import { readFileSync } from 'node:fs'
import { firstAnswer } from './first-answer.ts'
import { folder } from './store-sides.ts'

const note = new URL('./programs/note-loaded.mjs', import.meta.url).href

/** Bytes of the modules that a program has loaded when it answers for the first time. */
export async function bytesRead(args: string[], path: string): Promise<number> {
  using files = folder()
  const file = files.file('loaded')
  const { told = '' } = await firstAnswer(['--import', `${note}?to=${encodeURIComponent(file)}`, ...args], path, () =>
    readFileSync(file, 'utf8'),
  )
  return told
    .split('\n')
    .filter((line) => line !== '')
    .reduce((sum, line) => sum + Number(line.split(' ')[0]), 0)
}
