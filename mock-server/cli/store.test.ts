import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { runProgram } from '../testing/run-program.ts'
import { call, control, payout, startPartner } from '../testing/sample-partner.ts'
import { type Served, serve } from '../testing/sample-serve.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'bank131-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const newFile = () => join(folder, `bank-${++files}.db`)

async function killed({ child }: Served): Promise<void> {
  const exited = once(child, 'close')
  child.kill('SIGKILL')
  await exited
}

const items = async (url: string, path: string) =>
  ((await control(url, 'GET', `projects/${path}`)).body as { items: { id: string }[] }).items

describe('a bank in a file', () => {
  it('is there after kill -9, with what was due: nothing that was answered is lost, no id comes twice', async () => {
    await using partner = await startPartner()
    const file = newFile()
    const args = ['--store', file, '--webhook-url', partner.url]
    const first = await serve(args)
    await control(first.url, 'PUT', 'projects/shop', { webhook_url: partner.url, clock: 'manual' })
    partner.next.push(() => {}) // it never answers
    const { session } = await call(first.url, 'session/init/payout', payout)
    await partner.arrival(1)
    const journal = await items(first.url, 'demo_project/requests')
    await killed(first)

    const second = await serve(args)
    expect(await partner.arrival(2)).toMatchObject({ sessionId: session.id })
    expect(partner.received[1]!.body).toBe(partner.received[0]!.body)
    expect(await call(second.url, 'session/status', { session_id: session.id })).toMatchObject({
      session: { id: session.id, next_action: 'confirm' },
    })
    expect((await items(second.url, 'demo_project/requests')).slice(0, journal.length)).toEqual(journal)
    expect((await control(second.url, 'GET', 'projects/shop')).body).toMatchObject({ clock: 'manual' })
    const again = await call(second.url, 'session/init/payout', payout)
    expect(Number(again.session.id.slice(3))).toBe(Number(session.id.slice(3)) + 1)
  })

  it('belongs to one process: another is told which', async () => {
    const file = newFile()
    const { child } = await serve(['--store', `sqlite:${file}`])
    const { code, err } = await runProgram(['serve', '--port', '0', '--store', file])
    expect([code, err]).toEqual([2, expect.stringContaining(`in use: by process ${child.pid} on `)])
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('says which options of a project that was there count for nothing now', async () => {
    const file = newFile()
    await killed(await serve(['--store', file]))
    const { lines } = await serve(['--store', file, '--strict', '--webhook-url', 'http://127.0.0.1:9/'])
    expect(lines.filter((line) => line.includes('stays as it was'))).toEqual([
      expect.stringContaining('project demo_project was there and stays as it was: webhookUrl, strict differ'),
    ])
  })

  it('says nothing of what Node thinks of its SQLite, and leaves one file when it ends', async () => {
    const file = newFile()
    const { code, err } = await runProgram(['exec', '--store', file, '--', 'true'])
    expect([code, err]).toEqual([0, expect.not.stringContaining('xperimental')])
    expect(() => readFileSync(`${file}-wal`)).toThrow('ENOENT')
    expect(() => readFileSync(`${file}.holder`)).toThrow('ENOENT')
  })
})

/** Files that are none of ours, and what is said of each. */
const unusable: [what: string, make: (file: string) => void, says: string][] = [
  ['a file that is no database', (file) => writeFileSync(file, 'no database '.repeat(100)), 'it is no database'],
  ['a folder', (file) => mkdirSync(file), 'cannot be opened'],
  [
    'a database of another program',
    (file) => {
      const db = new DatabaseSync(file)
      db.exec('CREATE TABLE theirs (a)')
      db.close()
    },
    'another program',
  ],
  [
    'a file of a newer version',
    (file) => {
      const db = new DatabaseSync(file)
      db.exec('CREATE TABLE later (a); PRAGMA application_id = 1647391537; PRAGMA user_version = 999')
      db.close()
    },
    'newer version of bank131-mock',
  ],
]

it.each(unusable)('%s is refused in one line, and left as it was', async (_, make, says) => {
  const file = newFile()
  make(file)
  const read = () => {
    try {
      return readFileSync(file, 'base64')
    } catch {
      return 'a folder'
    }
  }
  const before = read()
  const { code, out, err } = await runProgram(['serve', '--port', '0', '--store', file])
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(says)])
  expect(err).toContain(`--store: ${file}`)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(read() === before).toBe(true)
})

it('a folder that is not there is told', async () => {
  const { code, err } = await runProgram(['serve', '--port', '0', '--store', join(folder, 'none', 'bank.db')])
  expect([code, err]).toEqual([2, expect.stringContaining('is its folder there')])
})
