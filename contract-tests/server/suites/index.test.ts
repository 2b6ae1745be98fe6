import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const here = import.meta.dirname
const files = globSync('*.ts', { cwd: here }).filter((file) => !file.startsWith('index.'))
const names = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace('.ts', ''))

it('lists every suite', () => {
  const index = readFileSync(`${here}/index.ts`, 'utf8')
  expect(names.filter((name) => !index.includes(`from './${name}.ts'`))).toEqual([])
})

it('has a file that runs each of them under Vitest', () => {
  expect(names.filter((name) => !files.includes(`${name}.test.ts`))).toEqual([])
})

it('defines suites where verify-bank finds them: name.ts has them, name.test.ts describes them', () => {
  const inline = files.filter((file) => /\bdescribeContract\(/.test(readFileSync(`${here}/${file}`, 'utf8')))
  expect(inline).toEqual([])
})
