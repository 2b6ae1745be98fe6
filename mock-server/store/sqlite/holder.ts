import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Beside the database: who has it, for whoever finds it locked. The lock itself is the file system's. */
const noteOf = (file: string) => `${file}.holder`

export function noteHolder(file: string): void {
  writeFileSync(noteOf(file), `process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}\n`)
}

export const holderOf = (file: string): string => {
  try {
    return readFileSync(noteOf(file), 'utf8').trim().slice(0, 200)
  } catch {
    return 'another process'
  }
}

export const forgetHolder = (file: string): void => rmSync(noteOf(file), { force: true })
