import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * push-image.ts --to NAME --tag TAG … [--insecure] FOLDER …: pushes images that `check:image --out` has left, one an architecture, as one
 * image, byte for byte as they were checked. Its digest is all that is printed to standard output. Where to log in: `docker login`.
 */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string' },
    tag: { type: 'string', multiple: true, default: [] },
    /** Plain HTTP, for a registry on this machine. */
    insecure: { type: 'boolean', default: false },
  },
})
const { to, tag: tags } = values
if (to === undefined || tags.length === 0 || folders.length === 0)
  throw new Error(`expected --to NAME, --tag TAG and a folder, got ${process.argv.slice(2).join(' ') || 'nothing'}`)

const buildah = (...args: string[]) => execFileSync('buildah', args, { stdio: ['ignore', 2, 2] })
const index = `localhost/bank131-mock-push-${process.pid}`
const written = mkdtempSync(join(tmpdir(), 'bank131-mock-push-'))
try {
  buildah('manifest', 'create', index)
  for (const folder of folders) buildah('manifest', 'add', index, `dir:${resolve(folder)}`)
  const digests = tags.map((tag) => {
    const digest = join(written, 'digest')
    const push = ['push', '--all', '--format', 'v2s2', `--tls-verify=${!values.insecure}`, '--digestfile', digest]
    buildah('manifest', ...push, index, `docker://${to}:${tag}`)
    return readFileSync(digest, 'utf8').trim()
  })
  if (new Set(digests).size !== 1) throw new Error(`expected one digest for all tags, got ${digests.join(', ')}`)
  console.log(digests[0])
} finally {
  buildah('manifest', 'rm', index)
  rmSync(written, { recursive: true })
}
