import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { signatureCauses } from './causes.ts'
import { limits } from './search.ts'

const page = readFileSync(new URL('../../docs/signatures.md', import.meta.url), 'utf8')

it('docs/signatures.md says of each cause what happened and how to fix it', () => {
  const rows = [...page.matchAll(/^\| `([a-z0-9_]+)` +\| \S.*\| \S.*\|$/gm)].map(([, cause]) => cause)
  expect(rows).toEqual([...signatureCauses])
})

it('docs/signatures.md states the limits of a search as they are', () => {
  const { texts, bytes, fewest, cheapAbove } = limits
  const figures = [
    `${texts} texts`,
    `${bytes.toLocaleString('en-US')} bytes`,
    `${fewest} texts`,
    `${cheapAbove / 1024} KiB`,
  ]
  expect(figures.filter((figure) => !page.includes(figure))).toEqual([])
})
