import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { runProgram } from '../../testing/run-program.ts'
import { clusterPrograms, sampleCluster, withoutPrograms } from '../../testing/sample-cluster.ts'
import { issue, makeAuthority } from '../../tls/authority.ts'

vi.setConfig({ testTimeout: 60_000 })

if (clusterPrograms === undefined) describe.skip(withoutPrograms, () => {})
else {
  const authority = makeAuthority([], Date.now())
  const cluster = await sampleCluster(clusterPrograms, issue(authority, ['127.0.0.1'], Date.now()))
  const folder = mkdtempSync(join(tmpdir(), 'bank131-ca-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const ca = join(folder, 'ca.pem')
  writeFileSync(ca, authority.certificate.toString())

  /** What a command says that looks into the database by that address. */
  const checked = (query: string, to = cluster.url) => runProgram(['store', 'check', `${to}?${query}`])

  it.each([
    'sslmode=disable',
    'sslmode=prefer',
    'sslmode=require',
    'sslmode=no-verify',
    `sslmode=require&sslrootcert=${ca}`,
    `sslmode=verify-ca&sslrootcert=${ca}`,
    `sslmode=verify-full&sslrootcert=${ca}`,
  ])('a server with a certificate is reached, and nothing else is said: %s', async (query) => {
    expect(await checked(query)).toEqual({ code: 0, out: 'all fits together\n', err: '' })
  })

  it.each([
    ['sslmode=verify-full', 'name the CA of the server (&sslrootcert=FILE), or take sslmode=require'],
    ['sslmode=verify-ca', 'requires specifying a CA with sslrootcert'],
  ])('one whose certificate is asked for and not known is refused in one line: %s', async (query, says) => {
    const { code, out, err } = await checked(query)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(says)])
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('a name that the certificate does not have is refused where it is asked for, and only there', async () => {
    const to = cluster.url.replace('127.0.0.1', 'localhost')
    const { code, err } = await checked(`sslmode=verify-full&sslrootcert=${ca}`, to)
    expect([code, err]).toEqual([2, expect.stringContaining("does not match certificate's altnames")])
    expect((await checked(`sslmode=verify-ca&sslrootcert=${ca}`, to)).code).toBe(0)
  })
}
