import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, expectTypeOf, it, vi } from 'vitest'
import { type ConfigFile, defineConfig } from '../index.ts'
import { runProgram } from '../testing/run-program.ts'
import type { ServeFlag } from './serve-flags.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A project with one config file, and what the program makes of it. */
function inProject(name: string, text: string, type?: 'module' | 'commonjs') {
  const cwd = mkdtempSync(join(tmpdir(), 'bank131-mock-'))
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ type }))
  writeFileSync(join(cwd, name), text)
  return runProgram(['exec', '--', process.execPath, '-p', 'process.env.BANK131_MOCK_PROJECT'], { cwd })
}

const typed = "const project: string = 'shop'\nexport default { project }\n"
const plain = "export default { project: 'shop' }\n"

it.each([
  ['bank131-mock.config.ts', typed, 'module'],
  ['bank131-mock.config.ts', typed, undefined],
  ['bank131-mock.config.ts', typed, 'commonjs'],
  ['bank131-mock.config.js', plain, 'commonjs'],
  ['bank131-mock.config.mts', typed, 'commonjs'],
  ['bank131-mock.config.mjs', plain, 'commonjs'],
  ['bank131-mock.config.js', plain, 'module'],
  ['bank131-mock.config.js', "module.exports = { project: 'shop' }\n", 'commonjs'],
  ['bank131-mock.config.json', '{"project":"shop"}', undefined],
] as const)('%s: %j in a project of type %s is found and read', async (name, text, type) => {
  expect(await inProject(name, text, type)).toMatchObject({ code: 0, out: 'shop\n' })
})

it('one that Node cannot read: says why, and of another project which name helps', async () => {
  const { code, err } = await inProject('bank131-mock.config.ts', 'const a = await 1\nmodule.exports = {', 'commonjs')
  expect([code, err]).toEqual([2, expect.stringContaining('call the file bank131-mock.config.mts)')])
})

type CamelCase<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Text

it('defineConfig knows every flag but the one that names the file, and what only a file can say', () => {
  expectTypeOf<Exclude<CamelCase<ServeFlag>, 'config' | keyof ConfigFile>>().toEqualTypeOf<never>()
  const config = { project: 'shop', log: 'errors', projects: { shop: { autoConfirm: true } } } as const
  expect(defineConfig(config)).toBe(config)
  // @ts-expect-error: a value that the flag does not take
  expect(defineConfig({ log: 'some' })).toEqual({ log: 'some' })
})
