import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { onTestFinished } from 'vitest'

/** Why there is no pseudo-terminal here; undefined where there is one. */
export const noTerminal =
  process.platform !== 'linux'
    ? `no pseudo-terminal: script(1) of ${process.platform} takes other arguments`
    : /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')
      ? undefined
      : 'no pseudo-terminal: script(1) of util-linux is not installed'

export interface Terminal {
  /** What has come so far, byte for byte. */
  readonly output: string
  /** Resolves once it has come; rejects where the command ends without it. */
  shows(text: string | RegExp): Promise<void>
  /** Types: `\x03` is Ctrl-C, which the kernel makes a signal for what runs in the foreground. */
  press(keys: string): void
  /** The exit code, as a shell counts it. */
  ended: Promise<number>
}

/** Nothing of where the tests run changes what is printed. */
const plain = { TERM: 'xterm', SHELL: '/bin/sh', GITHUB_ACTIONS: '', FORCE_COLOR: undefined, NO_COLOR: '1' }

/** A shell command in a pseudo-terminal of so many columns; it ends with the test. */
export function inTerminal(
  command: string,
  { columns = 120, env = {}, cwd = tmpdir() }: { columns?: number; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Terminal {
  const args = ['-qefc', `stty rows 24 cols ${columns}; ${command}`, '/dev/null']
  const child = spawn('script', args, { cwd, env: { ...process.env, ...plain, ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const closed = once(child, 'close').then(([code]) => code as number)
  const has = (text: string | RegExp) => (typeof text === 'string' ? output.includes(text) : text.test(output))
  return {
    get output() {
      return output
    },
    async shows(text) {
      while (!has(text)) {
        const over = await Promise.race([once(child.stdout, 'data').then(() => false), closed.then(() => true)])
        if (over && !has(text)) throw new Error(`it ended and had not shown ${text}:\n${output}`)
      }
    },
    press: (keys) => void child.stdin.write(keys),
    ended: closed,
  }
}

/** An argument for the shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const ERASE_LINE = '\u001b[2K'

/** Each text that stood on the last line until it was erased, in order; without the ^C that the terminal shows behind it. */
export const progressIn = ({ output }: Terminal): string[] =>
  output
    .split(`\r${ERASE_LINE}`)
    .slice(1)
    .filter((text) => text !== '' && !text.includes('\n'))
    .map((text) => text.replace('^C', ''))

/** The lines that a person sees, but for empty ones, when those bytes have come. @throws {Error} for an escape code other than "erase the line" */
export function screenOf({ output }: Terminal, columns = 120): string[] {
  const rows: string[][] = [[]]
  let column = 0
  for (const [index, part] of output.split(ERASE_LINE).entries()) {
    if (index > 0) rows.at(-1)!.fill(' ')
    for (const character of part) {
      if (character === '\r') column = 0
      else if (character === '\n') rows.push([])
      else if (/\p{Cc}/u.test(character)) throw new Error(`the terminal got ${JSON.stringify(character)}`)
      else {
        if (column === columns) {
          rows.push([])
          column = 0
        }
        rows.at(-1)![column] = character
        column += 1
      }
    }
  }
  const lines = rows.map((row) =>
    Array.from(row, (each) => each ?? ' ')
      .join('')
      .trimEnd(),
  )
  return lines.filter((line) => line !== '')
}
