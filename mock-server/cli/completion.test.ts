import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { optionViolations } from '../engine/option-problems.ts'
import { runProgram } from '../testing/run-program.ts'
import { isInstalled } from '../testing/sample-certificates.ts'
import { shellLines, shellPlace } from '../testing/sample-shell.ts'
import { inTerminal, noTerminal, quoted } from '../testing/sample-terminal.ts'
import { serveFlags } from './serve-flags.ts'

vi.setConfig({ testTimeout: 60_000 })

const place = shellPlace()
const missing = (shell: string) => (isInstalled(shell, '--version') ? undefined : `${shell} is not installed`)
const named = (title: string, why: string | undefined) => (why === undefined ? title : `${title} (${why})`)

const asBash = `
compopt() { printf '%s ' compopt "$@"; echo; }
source <(bank131-mock completion bash)
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_bank131_mock
((\${#COMPREPLY[@]} == 0)) || printf '%s\\n' "\${COMPREPLY[@]}"`

/** The words as bash has split them, `=` and `:` by themselves. */
const inBash = (...words: string[]) =>
  shellLines('bash', ['--norc', '-c', asBash, 'bash', 'bank131-mock', ...words], place).filter(
    (line) => line !== 'compopt +o default ',
  )

const noBash = missing('bash')

describe.skipIf(noBash)(named('bash', noBash), () => {
  it.each<[string[], string[]]>([
    [['se'], ['serve']],
    [['--v'], ['--version']],
    [['help', 'verify'], ['verify-bank']],
    [['serve', '--log-f'], ['--log-format']],
    [
      ['serve', '--log', ''],
      ['all', 'errors', 'off'],
    ],
    [['serve', '--log', '=', 'o'], ['off']],
    [
      ['serve', '--payer', '='],
      ['manual', 'automatic'],
    ],
    [['serve', '--port', ''], []],
    [['serve', '-p', ''], []],
    [['clock', 'run'], ['run-to-idle']],
    [['clock', '--url', 'http', ':', '//h/', 'ad'], ['advance']],
    [['outcomes', 'next', 'paid', 'slo'], ['slow']],
    [['faults', 'add', 'both'], ['both_names']],
    [['faults', 'add', 'latency', 'ms', ':='], []],
    [['call', 'session/conf'], ['session/confirm']],
    [['trigger', 'payment_f'], ['payment_finished']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['nothing', ''], []],
  ])('completes %j to %j', (words, expected) => {
    expect(inBash(...words)).toEqual(expected)
  })

  it('leaves a file to readline, and asks for folders where it is one', () => {
    expect(inBash('serve', '--partner-key', '')).toEqual([])
    expect(inBash('keys', '--out', '')).toEqual(['compopt -o dirnames +o default '])
  })

  it('suggests no flag twice, but one that may be given again', () => {
    const flags = inBash('serve', '--log', 'off', '--tls-name', 'a', '-')
    expect(flags).not.toContain('--log')
    expect(flags).toEqual(expect.arrayContaining(['--tls-name', '--log-format', '-p']))
    expect(flags.every((flag) => flag.startsWith('-'))).toBe(true)
  })

  it('goes on behind a field', () => {
    expect(inBash('faults', 'add', 'latency', 'm')).toEqual(['compopt -o nospace ', 'ms:=', 'match.'])
  })

  it('completes the command that exec runs', () => {
    expect(inBash('exec', '-p', '0', '--', 'bas')).toContain('bash')
    expect(inBash('exec', '-q', 'bas')).toContain('bash')
  })

  it('evaluates nothing that is typed', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'bank131-mock-')), 'made')
    inBash('serve', `$(touch ${file})`, '`touch $file`', '')
    expect(() => readFileSync(file)).toThrow('ENOENT')
  })
})

/** What is typed, and what it is after Tab. */
const [lines, completed] = [
  ['ser', 'serve --log-', 'serve --log=er', 'serve --partner-key two', 'serve --partner-key=one', 'keys --out s'],
  [
    'serve ',
    'serve --log-format ',
    'serve --log=errors ',
    'serve --partner-key two\\ words.pem ',
    'serve --partner-key=one.pem ',
    'keys --out sub/',
  ],
]
lines.push('faults add latency prob', 'exec -p 0 -- basenam')
completed.push('faults add latency probability:=', 'exec -p 0 -- basename ')
const CTRL_T = '\x14'
const CTRL_U = '\x15'
/** How each is started, and told to write its line to a file at Ctrl-T. */
const shells = {
  bash: [
    'bash --norc --noprofile -i',
    `show() { printf '%s\\n' "$READLINE_LINE" > ../line; }; bind -x '"\\C-t": show'`,
  ],
  zsh: [
    'zsh -f -i',
    `autoload -U compinit; compinit -u -D; show() { print -r -- "$BUFFER" > ../line }; zle -N show; bindkey '^T' show`,
  ],
} as const

/** @throws {TypeError} while the file is open but its line is not written */
const writtenLine = (file: string) => /^bank131-mock (.*)\n$/.exec(readFileSync(file, 'utf8'))![1]!

describe.each(['bash', 'zsh'] as const)('%s', (shell) => {
  const lacks = (shell === 'zsh' ? missing('zsh') : noBash) ?? noTerminal
  it.skipIf(lacks)(named('at which somebody presses Tab', lacks), async () => {
    const [command, setup] = shells[shell]
    const terminal = inTerminal(`exec ${command}`, place)
    terminal.press(`${setup}; source <(bank131-mock completion ${shell}); echo rea""dy\n`)
    await terminal.shows('ready')
    const line = join(place.cwd, '..', 'line')
    const made: string[] = []
    for (const typed of lines) {
      rmSync(line, { force: true })
      terminal.press(`bank131-mock ${typed}\t${CTRL_T}`)
      made.push(await vi.waitFor(() => writtenLine(line), 20_000))
      terminal.press(CTRL_U)
    }
    expect(made).toEqual(completed)
    terminal.press('exit\n')
    await terminal.ended
  })
})

const noFish = missing('fish')
const inFish = (line: string) =>
  shellLines(
    'fish',
    ['--no-config', '-c', `source (bank131-mock completion fish | psub); complete -C ${quoted(line)}`],
    place,
  )

describe.skipIf(noFish)(named('fish', noFish), () => {
  it.each([
    ['bank131-mock ser', ['serve\trun the bank on a port']],
    ['bank131-mock serve --log-f', ['--log-format\tpretty or json (default pretty)']],
    ['bank131-mock serve --log=', ['--log=all', '--log=errors', '--log=off']],
    ['bank131-mock serve --partner-key ', ['one.pem', 'sub/', 'two words.pem']],
    ['bank131-mock serve --partner-key=o', ['--partner-key=one.pem']],
    ['bank131-mock keys --out s', ['sub/\tDirectory']],
    ['bank131-mock outcomes next paid slo', ['slow']],
  ])('completes %j', (line, expected) => {
    expect(inFish(line)).toEqual(expected)
  })

  it('completes the command that exec runs', () => {
    for (const line of ['exec -- basena', 'exec -p 0 basena'])
      expect(inFish(`bank131-mock ${line}`)).toContainEqual(expect.stringMatching(/^basename\b/))
  })
})

it('names the shells where it is asked for another', async () => {
  expect(await runProgram(['completion', 'fihs'])).toMatchObject({
    code: 2,
    err: 'bank131-mock completion: expected bash, zsh, fish, got fihs (did you mean fish?)\n',
  })
  expect((await runProgram(['completion'])).err).toContain('got nothing')
})

it.each(['clock', 'signature', 'payer'] as const)('suggests for --%s what the option may be', (name) => {
  for (const value of serveFlags[name].oneOf) expect(optionViolations({ [name]: value })).toEqual([])
  const [{ expected } = { expected: '' }] = optionViolations({ [name]: 'anything' })
  expect(expected.match(/"\w+"/g)).toHaveLength(serveFlags[name].oneOf.length)
})
