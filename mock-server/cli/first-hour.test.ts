import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { runProgram } from '../testing/run-program.ts'
import { serve } from '../testing/sample-serve.ts'
import { main } from './main.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('keys --out where no folder can be', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'bank131-mock-')), 'file')
  writeFileSync(file, '')
  it.each([file, `${file}/x`, '/dev/null/x', '/proc/x/y'])('%s: one line, and 2', async (out) => {
    const { code, err } = await runProgram(['keys', '--out', out])
    expect([code, err.trimEnd().split('\n')]).toEqual([2, [expect.stringContaining('bank131-mock keys: --out: ')]])
  })
})

it('a variable that is called like a setting and is none is told of, with the nearest', async () => {
  const env = { BANK131_MOCK_WEBHOK_URL: 'http://127.0.0.1:9/', BANK131_MOCK_URL: 'http://127.0.0.1:9' }
  const { code, err } = await runProgram(['exec', '-q', '--', process.execPath, '-e', ''], { env })
  const told = err.split('\n').filter((line) => line.includes('is no setting'))
  expect([code, told]).toEqual([
    0,
    ['bank131-mock: BANK131_MOCK_WEBHOK_URL is no setting (did you mean BANK131_MOCK_WEBHOOK_URL?); it is not used'],
  ])
})

it('help COMMAND, COMMAND --help and COMMAND -h are the same', async () => {
  const [help, long, short] = await Promise.all(
    [
      ['help', 'serve'],
      ['serve', '--help'],
      ['serve', '-h'],
    ].map((args) => runProgram(args)),
  )
  expect(help!.out).toContain('-p, --port N')
  expect([long!.out, short!.out]).toEqual([help!.out, help!.out])
  expect((await runProgram(['help', 'serv'])).err).toContain('did you mean serve?')
})

it('-V is the version, -p the port, -q no log', async () => {
  expect((await runProgram(['-V'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  const { url, lines, line, child } = await serve(['-p', '0', '-q'])
  await fetch(`${url}/api/v2/session/nothing`)
  child.kill('SIGTERM')
  await line('stopped')
  expect(lines.filter((each) => each.includes('<--'))).toEqual([])
})

describe('docs', () => {
  async function docs(...args: string[]) {
    let out = ''
    const say = (text: string) => {
      out += `${text}\n`
    }
    const code = await main(['docs', ...args], { out: say, err: say, env: {}, cwd: '.', input: async () => '' })
    return { code, out }
  }

  it('lists the documents with their titles, and prints one', async () => {
    expect((await docs()).out).toMatch(/^coverage +Coverage and metrics$/m)
    expect((await docs('coverage')).out).toMatch(/^# Coverage and metrics\n/)
    expect((await docs('docs/coverage.md')).out).toMatch(/^# Coverage and metrics\n/)
    expect(await docs('coverrage')).toMatchObject({ code: 2, out: expect.stringContaining('did you mean coverage?') })
  })

  it('has those in Russian, and the decisions, below their folders', async () => {
    expect((await docs()).out).toMatch(/^ru\/ +the documents in Russian$/m)
    expect((await docs('ru')).out).toMatch(/^ru\/payouts +Выплаты: что и откуда можно выплатить$/m)
    expect((await docs('ru/payouts')).out).toMatch(/^# Выплаты/)
    expect((await docs('docs/decisions/019-card-numbers.md')).out).toMatch(/^# 19\. Card numbers/)
    expect(await docs('ru/payuots')).toMatchObject({
      code: 2,
      out: expect.stringContaining('did you mean ru/payouts?'),
    })
  })
})
