import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { program } from '../testing/sample-serve.ts'

/** The first file of the program, with nothing beside it that it could load. */
function alone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-'))
  copyFileSync(program, join(folder, 'cli.js'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return join(folder, 'cli.js')
}

const run = (node: string, args: string[]) => {
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', env: { PATH: process.env.PATH } })
  return { status, stdout, stderr }
}

const refusal = (version: string) => ({
  status: 2,
  stdout: '',
  stderr: `bank131-mock needs Node 22.12 or newer, this is ${version}\n`,
})

it.each(['8.17.0', '20.20.2', '22.11.0'])(
  'on Node %s says in one line which Node it needs, before it loads anything',
  (version) => {
    const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`
    expect(run(process.execPath, ['--import', pretend, alone()])).toEqual(refusal(version))
  },
)

/** Those that a system brings along; nobody has to have one (check:package installs one). */
const systemNodes = ['/usr/bin/node', '/usr/local/bin/node']
  .map((node) => [run(node, ['-p', 'process.versions.node']).stdout?.trim(), node] as const)
  .filter(([version]) => version !== undefined && /^(1\d|2[01])\./.test(version))

it('on the old Nodes of this machine does the same', () => {
  for (const [version, node] of systemNodes) expect(run(node, [program, 'serve'])).toEqual(refusal(version!))
  expect(run(process.execPath, [program, '--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})
