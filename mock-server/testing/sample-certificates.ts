import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Whether a command can be started here. */
export const isInstalled = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0

/** A folder that goes with the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-tls-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Another implementation looks at a certificate: `openssl verify`, with all rules of RFC 5280. */
export function verifiedByOpenssl(ca: string, cert: string, ...options: string[]): { ok: boolean; said: string } {
  const folder = ownFolder()
  writeFileSync(join(folder, 'ca.pem'), ca)
  writeFileSync(join(folder, 'cert.pem'), cert)
  const args = ['verify', '-x509_strict', '-purpose', 'sslserver', ...options, '-CAfile', 'ca.pem', 'cert.pem']
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' })
  return { ok: status === 0, said: `${stdout}${stderr}` }
}
