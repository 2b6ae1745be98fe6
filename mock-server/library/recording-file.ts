import { closeSync, createReadStream, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import type { RecordingFile } from '../recording/recorder.ts'

/** Bytes that are read at a time. */
export const PIECE = 256 * 1024

/**
 * A recording on disk. What was appended is with the system when that returns, so it outlives the process however that ends. One that
 * begins anew is written beside the other, which stays until it is whole.
 */
export function recordingFile(path: string): RecordingFile {
  const fresh = `${path}.new`
  let written = fresh
  let descriptor: number | undefined
  return {
    begin() {
      if (descriptor !== undefined) closeSync(descriptor)
      rmSync(fresh, { force: true })
      written = fresh
      descriptor = openSync(fresh, 'ax', 0o600)
    },
    append(text) {
      // A name that another program has taken away is of no concern here: the file is open.
      if (descriptor !== undefined) writeAll(descriptor, text)
    },
    replace() {
      renameSync(fresh, path)
      written = path
    },
    async *read() {
      // What is written from now on is no part of it, and it may be replaced meanwhile.
      const fd = openSync(written, 'r')
      const end = fstatSync(fd).size - 1
      yield* createReadStream('', { fd, start: 0, end, encoding: 'utf8', highWaterMark: PIECE })
    },
  }
}

function writeAll(descriptor: number, text: string): void {
  let left = Buffer.from(text)
  while (left.length > 0) left = left.subarray(writeSync(descriptor, left))
}
