import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startBank } from '../../index.ts'
import { onServer, ownDatabase } from '../../testing/own-database.ts'
import { runProgram } from '../../testing/run-program.ts'
import { testDatabase, testServer, withoutServer } from '../../testing/sample-database.ts'
import { ask, call, payout, startPartner } from '../../testing/sample-partner.ts'
import { serve } from '../../testing/sample-serve.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The figures of a store, without the prefix that all have. */
async function figuresOf({ url }: { url: string }): Promise<Record<string, number>> {
  const { text } = await ask(url, { method: 'GET', path: '/metrics' })
  return Object.fromEntries(
    [...text.matchAll(/^bank131_mock_store_(\w+) (\d+)$/gm)].map(([, name, value]) => [name, Number(value)]),
  )
}

/** A bank's key that no other has. */
function keyFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-key-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const pem = { type: 'pkcs8', format: 'pem' } as const
  const key = join(folder, 'other.pem')
  writeFileSync(key, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pem))
  return key
}

if (testServer === undefined) describe.skip(withoutServer, () => {})
else {
  const { url, pool } = await testDatabase(testServer)

  const bankOf = async (options: Parameters<typeof startBank>[0] = {}) => {
    const bank = await startBank({ store: url, pace: { processingMs: 0, settlementMs: 0 }, ...options })
    onTestFinished(() => bank.close())
    return bank
  }

  it('/metrics knows how many banks share the database, and counts what was committed', async () => {
    const [one, two] = [await bankOf(), await bankOf()]
    expect(await figuresOf(one)).toMatchObject({ up: 1, replicas: 2, failed_commits_total: 0, retries_total: 0 })
    const before = await figuresOf(two)
    await call(two.url, 'session/create', {})
    expect((await figuresOf(two)).commits_total! - before.commits_total!).toBeGreaterThanOrEqual(2)
    await one.close()
    expect((await figuresOf(two)).replicas).toBe(1)
    // One that was killed says nothing more.
    await pool.query("INSERT INTO replicas (id, bank_key, seen) VALUES ('killed', '', 0)")
    expect((await figuresOf(two)).replicas).toBe(1)
  })

  it('counts a commit that failed, and that it was tried again', async () => {
    const bank = await bankOf()
    const locking = new Client({ connectionString: url })
    await locking.connect()
    await locking.query('BEGIN; LOCK TABLE bank131_mock.sessions IN ACCESS EXCLUSIVE MODE')
    const calling = call(bank.url, 'session/create', {})
    const waiting = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    await vi.waitFor(async () => expect((await pool.query(waiting)).rows.length).toBeGreaterThan(0), 20_000)
    await pool.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) waiting`)
    await locking.end()
    expect((await calling).http).toBe(200)
    const { retries_total: retries, failed_commits_total: failed } = await figuresOf(bank)
    expect([retries! > 0, failed! > 0]).toEqual([true, true])
  })

  it('counts a result that came after its claim', async () => {
    await using partner = await startPartner()
    const bank = await bankOf({ projects: { claimed: { webhookUrl: partner.url } } })
    const answering = Promise.withResolvers<void>()
    partner.next.push(async (_, response) => {
      await answering.promise
      response.writeHead(200).end()
    })
    await call(bank.url, 'session/init/payout', payout, { project: 'claimed' })
    await partner.arrival(1)
    await pool.query("UPDATE due SET token = 'of another bank' WHERE project = 'claimed' AND token IS NOT NULL")
    answering.resolve()
    await vi.waitFor(async () => expect((await figuresOf(bank)).leases_lost_total).toBe(1), 20_000)
  })

  it('is one key: a bank with another is told both fingerprints, and does not start while there are others', async () => {
    const key = keyFile()
    const first = await bankOf()
    const args = ['--store', url, '--bank-key', key]
    const { code, out, err } = await runProgram(['serve', '--port', '0', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(
        /--store: the bank that uses it signs with a key of the SHA-256 fingerprint [0-9a-f]{64}, and this one would with [0-9a-f]{64}: give this one the same --bank-key; to change the key of all, stop them first/,
      ),
    ])
    const [has, would] = err.match(/[0-9a-f]{64}/g)!
    expect(has).not.toBe(would)
    await first.close()
    await serve(args)
    await expect(bankOf()).rejects.toThrow(`fingerprint ${would}, and this one would with ${has}`)
  })

  it('a bank that was silent for so long that others came with another key ends, and says why', async () => {
    await pool.query('DELETE FROM replicas') // those that a test has killed
    const bank = await serve(['--store', url, '--bank-key', keyFile()])
    const errors: string[] = []
    bank.child.stderr!.on('data', (text) => errors.push(String(text)))
    bank.child.kill('SIGSTOP')
    // As if it had been for a minute.
    await pool.query('UPDATE replicas SET seen = seen - 60000')
    const other = await bankOf()
    const ended = once(bank.child, 'exit')
    bank.child.kill('SIGCONT')
    expect(await ended).toEqual([1, null])
    expect(errors.join('')).toMatch(/--store: .*the bank that uses it signs with a key of the SHA-256 fingerprint/)
    expect((await figuresOf(other)).replicas).toBe(1)
  })

  it('one that was silent for as long, and nobody else came, goes on', async () => {
    const bank = await bankOf()
    await pool.query('UPDATE replicas SET seen = seen - 60000')
    expect((await figuresOf(bank)).replicas).toBe(0)
    await vi.waitFor(async () => expect((await figuresOf(bank)).replicas).toBe(1), { timeout: 30_000, interval: 500 })
  })

  it('its tables stand in their schema, whatever else the address says of a connection', async () => {
    const { url: own, drop } = await ownDatabase(testServer!)
    onTestFinished(drop)
    const address = `${own}?options=-c%20work_mem%3D8MB&application_name=ours`
    expect(await runProgram(['store', 'check', address])).toEqual({ code: 0, out: 'all fits together\n', err: '' })
    const tables = (schema: string) => onServer(own, 'SELECT 1 FROM pg_tables WHERE schemaname = $1', [schema])
    expect([(await tables('bank131_mock')) > 10, await tables('public')]).toEqual([true, 0])
  })

  const secret = (to: URL) => Object.assign(to, { password: 'secret' }).href
  it.each<[what: string, address: (to: URL) => string, says: string]>([
    [
      'no such database',
      (to) => secret(Object.assign(to, { pathname: '/none_of_that_name' })),
      'does not exist; make it (CREATE DATABASE)',
    ],
    [
      'nobody there',
      (to) => secret(Object.assign(to, { port: '1' })),
      'ECONNREFUSED 127.0.0.1:1; start a PostgreSQL there',
    ],
    [
      'a password with a @',
      (to) => secret(to).replace('secret', 'se@secret').replace(/\w+$/, 'none'),
      'does not exist',
    ],
    [
      'a password with a /',
      (to) => secret(to).replace('secret', 'se/secret'),
      'Invalid URL; expected one host, and each',
    ],
    [
      'a password behind the address',
      (to) => `${Object.assign(to, { pathname: '/none' }).href}?password=secret`,
      'does not exist',
    ],
    ['several hosts', (to) => secret(to).replace('@', '@127.0.0.1:1,'), 'Invalid URL; expected one host'],
    [
      'a server that only reads',
      (to) => `${secret(to)}?options=-c%20default_transaction_read_only%3Don`,
      'it only reads: name the server that is written to',
    ],
  ])('a start says what to do: %s', async (_, address, says) => {
    const { code, out, err } = await runProgram(['serve', '--port', '0', '--store', address(new URL(url))])
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(says)])
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toContain('secret')
  })
}
