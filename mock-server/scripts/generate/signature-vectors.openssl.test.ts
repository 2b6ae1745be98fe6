import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
const isThere = spawnSync('openssl', ['version']).status === 0

interface Vector {
  name: string
  valid: boolean
  key: string
  signature: string
}
const vectors: Vector[] = JSON.parse(readFileSync(join(fixtures, 'signatures/vectors.json'), 'utf8'))

const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-openssl-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The header read as the bank reads it: Base64 on one line, or no signature at all. */
function bytesOf(header: string): Buffer {
  const bytes = Buffer.from(header, 'base64')
  return bytes.toString('base64') === header ? bytes : Buffer.alloc(0)
}

function verify({ name, key, signature }: Vector) {
  const file = join(folder, `${name}.sig`)
  writeFileSync(file, bytesOf(signature))
  const publicKey = join(fixtures, `keys/${key}.public.pem`)
  const body = join(fixtures, `signatures/bodies/${name}.bin`)
  return spawnSync('openssl', ['dgst', '-sha256', '-verify', publicKey, '-signature', file, body], { encoding: 'utf8' })
}

describe.skipIf(!isThere)(
  `openssl dgst -verify${isThere ? '' : ': skipped, for there is no openssl on the path'}`,
  () => {
    it.each(vectors.filter(({ valid }) => valid))('accepts $name', (vector) => {
      const { status, stdout } = verify(vector)
      expect(stdout.trim()).toBe('Verified OK')
      expect(status).toBe(0)
    })

    it.each(vectors.filter(({ valid }) => !valid))('refuses $name', (vector) => {
      const { status, stdout } = verify(vector)
      expect(stdout).not.toContain('Verified OK')
      expect(status).toBe(1)
    })
  },
)
