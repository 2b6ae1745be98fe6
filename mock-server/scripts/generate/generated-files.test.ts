import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { bringInLine, removeOthers } from './generated-files.ts'

const folder = await mkdtemp(join(tmpdir(), 'bank131-mock-generated-'))
const root = pathToFileURL(`${folder}/`)
afterAll(() => rm(folder, { recursive: true }))

const files = { 'made/a.json': '1\n', 'made/deep/b.json': '2\n' }

it('writes what differs, and only that', async () => {
  expect(await bringInLine(root, files, false)).toEqual(['made/a.json', 'made/deep/b.json'])
  expect(await bringInLine(root, { ...files, 'made/a.json': '3\n' }, false)).toEqual(['made/a.json'])
  expect(await readFile(join(folder, 'made/a.json'), 'utf8')).toBe('3\n')
})

it('only tells, when it checks', async () => {
  expect(await bringInLine(root, { 'made/c.json': '4\n' }, true)).toEqual(['made/c.json'])
  expect(await removeOthers(root, 'made', { 'made/a.json': '3\n' }, true)).toEqual(['made/deep/b.json'])
  expect(await readdir(join(folder, 'made'), { recursive: true })).toEqual(
    expect.arrayContaining(['a.json', join('deep', 'b.json')]),
  )
})

it('removes what is made no longer', async () => {
  expect(await removeOthers(root, 'made', { 'made/a.json': '3\n' }, false)).toEqual(['made/deep/b.json'])
  expect(await readdir(join(folder, 'made', 'deep'))).toEqual([])
})

it('has nothing to remove from a folder that is not there yet', async () => {
  expect(await removeOthers(root, 'not-made-yet', {}, true)).toEqual([])
})
