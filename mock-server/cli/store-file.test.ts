import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { runProgram } from '../testing/run-program.ts'
import { call, payout } from '../testing/sample-partner.ts'
import { program, type Served, serve } from '../testing/sample-serve.ts'

vi.setConfig({ testTimeout: 60_000 })

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** How a bank ends by itself. */
async function endOf({ child }: Served): Promise<{ code: number | null; err: string }> {
  const err = text(child.stderr!)
  if (child.exitCode === null) await once(child, 'close')
  return { code: child.exitCode, err: await err }
}

const ways: [what: string, act: (file: string, folder: string) => void, says: string][] = [
  ['removed', (file) => rmSync(file), 'bank.db was removed while the bank was running'],
  [
    'replaced by another',
    (file, folder) => {
      writeFileSync(join(folder, 'other.db'), '')
      renameSync(join(folder, 'other.db'), file)
    },
    'bank.db was replaced while the bank was running',
  ],
  [
    'removed with its folder',
    (_, folder) => rmSync(folder, { recursive: true }),
    'bank.db was removed while the bank was running',
  ],
  [
    'moved with its folder',
    (_, folder) => {
      renameSync(folder, `${folder}-moved`)
      onTestFinished(() => rmSync(`${folder}-moved`, { recursive: true, force: true }))
    },
    'bank.db was removed while the bank was running',
  ],
]

// Windows lets nobody remove or rename a file that is open.
describe.skipIf(process.platform === 'win32')('a file that is there no more', () => {
  it.each(ways)('%s: the bank says so in one line and ends', async (_, act, says) => {
    const folder = newFolder()
    const file = join(folder, 'bank.db')
    const bank = await serve(['--store', file])
    const ended = endOf(bank)
    expect((await call(bank.url, 'session/create', {})).http).toBe(200)
    act(file, folder)
    const { code, err } = await ended
    expect([code, err.trim().split('\n')]).toEqual([1, [expect.stringContaining(says)]])
  })
})

/** Root may write everything, unless it gives that up. */
const asOthers = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all'] : []

describe.skipIf(process.platform === 'win32')('a file that is made read-only', () => {
  it('goes on being written, and is refused at the next start', async () => {
    const folder = newFolder()
    const file = join(folder, 'bank.db')
    const start = () => {
      const [command, ...args] = [...asOthers, process.execPath, program, 'serve', '--port', '0', '--store', file]
      const child = spawn(command!, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
      onTestFinished(() => void child.kill('SIGKILL'))
      return child
    }
    const first = start()
    const [said] = await once(first.stdout, 'data')
    const url = /listening on (http:\S+)/.exec(String(said))![1]!
    chmodSync(file, 0o444)
    const { http, session } = await call(url, 'session/init/payout', payout)
    expect(http).toBe(200)
    expect((await call(url, 'session/status', { session_id: session.id })).http).toBe(200)
    first.kill('SIGTERM')
    await once(first, 'close')
    const second = start()
    const err = text(second.stderr)
    const [code] = await once(second, 'close')
    expect([code, (await err).trim().split('\n')]).toEqual([2, [expect.stringContaining('it cannot be written to')]])
  })
})

/** A disk of that many KiB, where this user may mount one. */
function smallDisk(folder: string, kib: number): boolean {
  try {
    mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('a disk that is full', () => {
  it('ends the bank in one line; all that was answered with 200 is there when there is room', async ({ skip }) => {
    const disk = join(newFolder(), 'disk')
    if (!smallDisk(disk, 2_048)) return skip('no disk can be mounted here: only root may, outside most containers')
    onTestFinished(() => void execFileSync('umount', ['-l', disk]))
    const file = join(disk, 'bank.db')
    const bank = await serve(['--store', file])
    const ended = endOf(bank)
    const paid: string[] = []
    for (;;) {
      const { http, session } = await call(bank.url, 'session/init/payout', payout).catch(() => ({
        http: 0,
        session: { id: '' },
      }))
      if (http !== 200) break
      paid.push(session.id)
    }
    const { code, err } = await ended
    expect([code, err.trim().split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(
          /cannot be written any more: .*full.*; all that was answered with 200 is kept, the bank ends here/,
        ),
      ],
    ])
    expect(paid.length).toBeGreaterThan(0)
    execFileSync('mount', ['-o', 'remount,size=64m', disk])
    const again = await serve(['--store', file])
    for (const id of [paid[0]!, paid.at(-1)!])
      expect(await call(again.url, 'session/status', { session_id: id })).toMatchObject({ http: 200, session: { id } })
    expect(statSync(file).size).toBeGreaterThan(0)
  })
})

it('of several that begin on one new file at once one has it, and the others say who', async () => {
  const file = join(newFolder(), 'bank.db')
  const all = Array.from({ length: 3 }, () => {
    const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--store', file], { cwd: tmpdir() })
    onTestFinished(() => void child.kill('SIGKILL'))
    const err = text(child.stderr)
    const listens = once(child.stdout, 'data').then(() => 'listens' as const)
    return {
      child,
      outcome: Promise.race([listens, once(child, 'close').then(async ([code]) => ({ code, err: await err }))]),
    }
  })
  const outcomes = await Promise.all(all.map(({ outcome }) => outcome))
  expect(outcomes.filter((each) => each === 'listens')).toHaveLength(1)
  const { pid } = all[outcomes.indexOf('listens')]!.child
  expect(outcomes.filter((each) => each !== 'listens')).toEqual(
    Array.from({ length: 2 }, () => ({ code: 2, err: expect.stringContaining(`it is in use: by process ${pid} on `) })),
  )
})

describe('a file that was damaged', () => {
  const damagedAt = async (page: number) => {
    const folder = newFolder()
    const file = join(folder, 'bank.db')
    const bank = await serve(['--store', file])
    for (let nth = 0; nth < 20; nth += 1) await call(bank.url, 'session/init/payout', payout)
    bank.child.kill('SIGTERM')
    await once(bank.child, 'close')
    const bytes = readFileSync(file)
    bytes.fill(0xa5, page * 4_096, (page + 1) * 4_096)
    writeFileSync(file, bytes)
    return file
  }

  it.each([1, 5, 10, 20, 40])('in its page %i is refused, or told of, in lines that one can read', async (page) => {
    const file = await damagedAt(page)
    for (const args of [
      ['store', 'check', file],
      ['serve', '--port', '0', '--store', file],
    ]) {
      const started = (child: { stdout: NodeJS.ReadableStream; kill(signal: NodeJS.Signals): unknown }) =>
        void child.stdout.once('data', () => args[0] === 'serve' && child.kill('SIGTERM'))
      const { code, err } = await runProgram(args, { started })
      expect(err).not.toMatch(/^\s+at /m)
      expect(err).not.toContain('cannot listen')
      // One that begins has read nothing of that page yet.
      if (args[0] === 'store') expect(code).toBeGreaterThan(0)
      if (code === 2)
        expect(err.trim().split('\n')).toEqual([expect.stringContaining('it is damaged; give another file')])
    }
  })

  it('in the text of a row is told of by store check', async () => {
    const file = join(newFolder(), 'bank.db')
    const bank = await serve(['--store', file])
    await call(bank.url, 'session/init/payout', payout)
    bank.child.kill('SIGTERM')
    await once(bank.child, 'close')
    const db = new DatabaseSync(file)
    db.exec('UPDATE sessions SET row = substr(row, 2)')
    db.close()
    const { code, err } = await runProgram(['store', 'check', file])
    expect([code, err.trim().split('\n')]).toEqual([
      1,
      [expect.stringMatching(/^wrong: demo_project cannot be read: /)],
    ])
  })
})

// There is no such limit on Windows.
it.skipIf(process.platform === 'win32')(
  'a file that may grow no more ends the bank in one line, also of its log',
  async () => {
    const file = join(newFolder(), 'bank.db')
    const limited = ['-c', 'ulimit -f 1200; exec "$@"', 'sh', process.execPath, program]
    const child = spawn('sh', [...limited, 'serve', '--port', '0', '--log', 'off', '--store', file], { cwd: tmpdir() })
    onTestFinished(() => void child.kill('SIGKILL'))
    const out = text(child.stdout)
    const err = text(child.stderr)
    const [said] = await once(child.stdout, 'data')
    const url = /listening on (http:\S+)/.exec(String(said))![1]!
    const ended = once(child, 'close')
    const paid: string[] = []
    for (let http = 200; http === 200; ) {
      const all = Array.from({ length: 5 }, () =>
        call(url, 'session/init/payout', payout).catch(() => ({ http: 0, session: { id: '' } })),
      )
      for (const each of await Promise.all(all)) {
        if (each.http === 200) paid.push(each.session.id)
        else http = each.http
      }
    }
    expect(await ended).toEqual([1, null])
    expect((await err).trim().split('\n')).toEqual([expect.stringContaining('cannot be written any more: ')])
    expect(await out).not.toContain('!!!')
    const again = await serve(['--store', file])
    for (const id of [paid[0]!, paid.at(-1)!])
      expect(await call(again.url, 'session/status', { session_id: id })).toMatchObject({ http: 200 })
  },
)
