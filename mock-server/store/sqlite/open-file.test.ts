import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { afterAll, expect, it, onTestFinished, vi } from 'vitest'
import { program } from '../../testing/sample-serve.ts'
import { loadSqlite } from './load-sqlite.ts'
import { openFile } from './open-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'bank131-open-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const newFile = () => join(folder, `bank-${++files}.db`)

function opened(sync: 'normal' | 'full' = 'normal', file = newFile()): DatabaseSync {
  const db = openFile(file, sync)
  onTestFinished(() => db.close())
  return db
}

const pragma = (db: DatabaseSync, name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get()!)[0]

it.each([
  ['normal', 1],
  ['full', 2],
] as const)(
  'a file is written ahead, synchronised as it was asked for (%s), and nobody else’s',
  (sync, synchronous) => {
    const db = opened(sync)
    const asked = ['journal_mode', 'synchronous', 'locking_mode', 'wal_autocheckpoint', 'busy_timeout']
    expect(asked.map((name) => pragma(db, name))).toEqual(['wal', synchronous, 'exclusive', 8_000, 2_000])
  },
)

it('what was written ahead is brought home each 8,000 pages, however much is written', () => {
  const file = newFile()
  const db = opened('normal', file)
  db.exec('CREATE TABLE filled (bytes BLOB)')
  const fill = db.prepare('INSERT INTO filled VALUES (zeroblob(?))')
  const [page, pages] = [4_096, 500]
  for (let nth = 0; nth < 60; nth += 1) fill.run(page * pages)
  // 30,000 pages were written; 32 bytes stand before each of them.
  expect(statSync(`${file}-wal`).size).toBeLessThan((8_000 + 2 * pages) * (page + 32))
  expect(statSync(file).size).toBeGreaterThan(20_000 * page)
})

it('tables have rowids: one without took three times as long', () => {
  const tables = opened().prepare("SELECT name, wr FROM pragma_table_list WHERE schema = 'main'").all()
  expect(tables.length).toBeGreaterThan(10)
  expect(tables.filter(({ wr }) => wr === 1)).toEqual([])
})

/** `serve` to the moment it listens, or to its end; `first`: what runs in its process before it. */
async function served(first: string, args: string[]) {
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(first)}`, program, 'serve', '--port', '0', ...args],
    { cwd: folder },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  child.stdout.once('data', () => child.kill('SIGKILL'))
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, out, err }
}

/** Says what is asked of SQLite. */
const listening = `
  process.emitWarning = () => {}
  const { DatabaseSync } = await import('node:sqlite')
  const { exec } = DatabaseSync.prototype
  DatabaseSync.prototype.exec = function (asked) { process.stderr.write(asked + '\\n'); return exec.call(this, asked) }`

it.each([
  [[], 'normal'],
  [['--store-sync', 'normal'], 'normal'],
  [['--store-sync', 'full'], 'full'],
])('serve %j: what is committed is synchronised so: %s', async (args, sync) => {
  const { out, err } = await served(listening, ['--store', newFile(), ...args])
  expect(out).toContain('listening on')
  expect(err.match(/PRAGMA synchronous = \w+/g)).toEqual([`PRAGMA synchronous = ${sync}`])
})

it('on a Node without SQLite one line says which has it, and no file is made', async () => {
  const without = `
    const { getBuiltinModule } = process
    process.getBuiltinModule = (name) => name === 'node:sqlite' ? undefined : getBuiltinModule(name)
    Object.defineProperty(process.versions, 'node', { value: '22.12.0' })`
  const before = readdirSync(folder)
  const { code, out, err } = await served(without, ['--store', newFile()])
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe('bank131-mock serve: --store: a file needs Node 22.13 or newer, which has SQLite; this is 22.12.0\n')
  expect(readdirSync(folder)).toEqual(before)
})

it('of all warnings the one of SQLite alone is silenced, and only while it loads', () => {
  const warned: string[] = []
  const { emitWarning } = process
  vi.spyOn(process, 'getBuiltinModule').mockImplementation(((name: string) => {
    process.emitWarning('SQLite is an experimental feature and might change at any time', 'ExperimentalWarning')
    process.emitWarning('Another is an experimental feature and might change at any time', 'ExperimentalWarning')
    return { name }
  }) as never)
  process.emitWarning = ((said: string) => warned.push(said)) as never
  onTestFinished(() => {
    process.emitWarning = emitWarning
    vi.restoreAllMocks()
  })
  expect(loadSqlite()).toEqual({ name: 'node:sqlite' })
  process.emitWarning('SQLite is an experimental feature, says somebody else')
  expect(warned).toEqual([
    'Another is an experimental feature and might change at any time',
    'SQLite is an experimental feature, says somebody else',
  ])
})
