import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { flagsOf, help } from './flags.ts'

const names = ['calls', 'peers', 'start']

it('measures all but the peers, unless it is told otherwise', () => {
  expect(flagsOf([], {}, names)).toEqual({
    help: false,
    only: ['calls', 'start'],
    pairs: 3,
    peers: false,
    million: false,
    postgres: undefined,
  })
  expect(flagsOf(['--peers'], {}, names).only).toEqual(names)
  expect(flagsOf(['--only', 'peers', '--pairs', '7'], {}, names)).toMatchObject({ only: ['peers'], pairs: 7 })
  expect(flagsOf([], { BANK131_MOCK_TEST_POSTGRES: 'postgres://there' }, names).postgres).toBe('postgres://there')
  expect(help(names)).toMatch(/--only A,B +only these: calls, peers, start/)
})

it.each([
  [['--only', 'calls,nonsense'], /^--only: expected some of calls, peers, start, got nonsense$/],
  [['--pairs', '0'], /^--pairs: expected a whole number from 1, got 0$/],
  [['--store-url', 'mysql://there'], /^--store-url: expected postgres:\/\/…, got mysql:\/\/there$/],
  [['--nonsense'], /'--nonsense'/],
  [['calls'], /'calls'/],
])('does not know %j', (args, line) => {
  expect(() => flagsOf(args, {}, names)).toThrow(line)
})

it('ends with 2 and one line', async () => {
  const bench = fileURLToPath(new URL('./bench.ts', import.meta.url))
  const { promise, resolve } = Promise.withResolvers<{ code: unknown; out: string; said: string }>()
  execFile(process.execPath, [bench, '--nonsense'], (error, out, said) => resolve({ code: error?.code, out, said }))
  const { code, out, said } = await promise
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(said).toMatch(/^bench: .*'--nonsense'.*\n$/)
})
