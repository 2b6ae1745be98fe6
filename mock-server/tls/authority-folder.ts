import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Authority, authorityText, DAY_MS, endOf, makeAuthority, missing, readAuthority } from './authority.ts'

/** A CA with less than this before it is made anew. */
const RENEWED_BEFORE_DAYS = 120

interface KeptAuthority extends Authority {
  /** Its certificate, for clients. */
  file: string
  /** Why clients that have a copy of its certificate must get the new one. */
  changed?: string
}

/**
 * The CA that a folder holds, made if there is none. Its private key stands in `ca.key.pem` with its certificate, readable by the user alone; `ca.pem` is the
 * certificate for clients. The pair is one file, so that two processes that begin together have one CA.
 * @throws {RangeError} for a file that holds something else; what Node says of files that cannot be read or written
 */
export function keptAuthority(folder: string, names: readonly string[], now: number): KeptAuthority {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = join(folder, 'ca.key.pem')
  const file = join(folder, 'ca.pem')
  const { authority, changed } = current(secret, names, now)
  const certificate = authority.certificate.toString()
  if (textOf(file) !== certificate) renameSync(written(file, certificate, 0o644), file)
  return { ...authority, file, ...(changed !== undefined && { changed }) }
}

function current(secret: string, names: readonly string[], now: number): { authority: Authority; changed?: string } {
  const text = textOf(secret) ?? made(secret, authorityText(makeAuthority(names, now)))
  const known = authorityIn(secret, text)
  const added = missing(names, known.trust)
  const isOver = endOf(known.certificate) < now + RENEWED_BEFORE_DAYS * DAY_MS
  if (added.length === 0 && !isOver) return { authority: known }
  const authority = makeAuthority(names, now, known)
  renameSync(written(secret, authorityText(authority), 0o600), secret)
  const why = isOver ? `its time is over on ${known.certificate.validTo}` : `it may vouch for ${added.join(', ')} too`
  return { authority, changed: why }
}

/** @throws {RangeError} */
function authorityIn(secret: string, text: string): Authority {
  try {
    return readAuthority(text)
  } catch (error) {
    throw new RangeError(
      `${secret} holds no private key with its certificate (${(error as Error).message}); move it away, and another is made`,
    )
  }
}

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whole, beside its place. */
function written(path: string, text: string, mode: number): string {
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(beside, text, { mode, flag: 'wx' })
  return beside
}

/** What stands at the path now: this text, unless another process was quicker. */
function made(path: string, text: string): string {
  const beside = written(path, text, 0o600)
  try {
    linkSync(beside, path)
  } catch (error) {
    // Some file systems have no links; a file there is written by renaming.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
  return textOf(path)!
}
