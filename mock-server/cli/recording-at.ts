import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Recording, readRecording } from '../recording/read-recording.ts'
import { BadUsage } from './bad-usage.ts'

/** The recording of that file. @throws {BadUsage} for a file that cannot be read, or is none */
export function recordingAt(file: string, cwd: string): Recording {
  try {
    return readRecording(readFileSync(resolve(cwd, file), 'utf8'))
  } catch (error) {
    throw new BadUsage(`${file}: ${(error as Error).message}`)
  }
}
