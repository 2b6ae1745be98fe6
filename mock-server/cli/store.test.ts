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

  it.each([
    [[], 'memory'],
    [['--store', 'postgres://bank@127.0.0.1:9/bank'], 'a database'],
  ])('is what --store-sync is about: refused beside %j', async (given, got) => {
    const { code, err } = await runProgram(['serve', '--port', '0', '--store-sync', 'full', ...given])
    expect([code, err.trim().split('\n')]).toEqual([
      2,
      [expect.stringContaining(`expected store to name a file, got ${got}; leave storeSync out`)],
    ])
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
  ['a folder', (file) => mkdirSync(file), 'it is a folder; give a file in it'],
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

it.each([[['serve', '--port', '0', '--store', 'mysql://root@db/bank']], [['store', 'check', 'mysql://root@db/bank']]])(
  'a database of another kind is refused, and is no file: %j',
  async (args) => {
    const { code, out, err } = await runProgram(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(
      /^bank131-mock \w+: expected a store as memory, FILE, .*, got one that begins with mysql:\/\/\n$/,
    )
  },
)

describe('store', () => {
  const snapshot = async (file: string, ...flags: string[]) => {
    const { code, out, err } = await runProgram(['store', 'export', file, ...flags])
    expect([code, err]).toEqual([0, ''])
    return out
  }

  it('checks a file, and moves a project to another byte for byte', async () => {
    const [one, two] = [newFile(), newFile()]
    const bank = await serve(['--store', one, '--clock', 'manual'])
    const { session } = await call(bank.url, 'session/init/payout', payout)
    await call(bank.url, 'session/init/payout', payout, { key: 'k' })
    const running = (await control(bank.url, 'GET', 'projects/demo_project/snapshot')).body
    await killed(bank)

    const checked = await runProgram(['store', 'check', one])
    expect([checked.code, checked.err]).toEqual([0, ''])
    expect(checked.out).toMatch(/^demo_project: 2 sessions, 0 postings, 0 webhooks, 2 steps due\nall fits together\n$/)
    const taken = await snapshot(one)
    expect(JSON.parse(taken)).toEqual(running)
    const put = await runProgram(['store', 'import', two, '--project', 'shop'], { input: taken })
    expect([put.code, put.out]).toEqual([0, 'shop is as the snapshot has it\n'])
    expect(await snapshot(two, '--project', 'shop')).toBe(taken)
    const again = await serve(['--store', two, '--project', 'shop', '--clock', 'manual'])
    expect(await call(again.url, 'session/status', { session_id: session.id }, { project: 'shop' })).toMatchObject({
      session: { id: session.id, status: 'in_progress' },
    })
  })

  it('says what does not fit, and changes nothing then', async () => {
    const file = newFile()
    await killed(await serve(['--store', file]))
    const db = new DatabaseSync(file)
    db.exec(`UPDATE accounts SET row = replace(row, '"balance":1', '"balance":2') WHERE number = '131'`)
    db.close()
    const { code, err } = await runProgram(['store', 'check', file])
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        'wrong: demo_project/state/accounts/0/balance: expected 100000000000, by its history, got 200000000000',
      ),
    ])
  })

  it.each([
    [['store'], '', 'expected check, export or import, got "nothing"'],
    [['store', 'chek', 'x'], '', 'got "chek"'],
    [['store', 'check'], '', 'check: expected one FILE after it, got nothing'],
    [['store', 'check', 'none.db'], '', 'none.db: there is no such file'],
    [['store', 'export', 'memory'], '', 'got memory'],
    [['store', 'import', join(folder, 'new.db')], '', 'expected a snapshot as JSON on standard input, got nothing'],
    [['store', 'import', join(folder, 'new.db')], '{"snapshot_of":"x"}', 'no snapshot that fits together'],
  ])('%j is refused: %s %s', async (args, input, says) => {
    const { code, err } = await runProgram(args, { input })
    expect([code, err]).toEqual([2, expect.stringContaining(says)])
  })

  it('names the projects that are there where one is not', async () => {
    const file = newFile()
    await killed(await serve(['--store', file]))
    const { code, err } = await runProgram(['store', 'export', file, '--project', 'shop'])
    expect([code, err]).toEqual([2, expect.stringContaining('there is no shop in it; it has demo_project')])
  })
})
