import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { program } from './sample-serve.ts'
import { quoted } from './sample-terminal.ts'

/** A folder with files to complete, and a PATH where the program has its name. */
export function shellPlace() {
  const root = mkdtempSync(join(tmpdir(), 'bank131-mock-shell-'))
  const bin = join(root, 'bin')
  const cwd = join(root, 'files')
  mkdirSync(bin)
  mkdirSync(join(cwd, 'sub'), { recursive: true })
  for (const name of ['one.pem', 'two words.pem']) writeFileSync(join(cwd, name), '')
  const command = join(bin, 'bank131-mock')
  writeFileSync(command, `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(program)} "$@"\n`)
  chmodSync(command, 0o755)
  return { cwd, env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` } }
}

type ShellPlace = ReturnType<typeof shellPlace>

/** The lines that a script of a shell prints; fails with what it says of errors. */
export function shellLines(shell: string, args: readonly string[], { cwd, env }: ShellPlace): string[] {
  const { status, stdout, stderr } = spawnSync(shell, args, { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${shell} ends with ${status}: ${stderr}`)
  return stdout.split('\n').filter((line) => line !== '')
}
