// Run by Vitest in a folder where the packed package and its optional peers are installed: does what needs them load?

import { createRequire } from 'node:module'
import { describeContract } from 'bank131-mock/contract-tests'
import { expect, it } from 'vitest'

const require = createRequire(import.meta.url)

it.each(process.env.SUBPATHS.split(','))('%s loads, by import and by require', async (subpath) => {
  const name = subpath.replace(/^\./, 'bank131-mock')
  expect(Object.keys(require(name))).not.toEqual([])
  expect(require(name)).toBe(await import(name))
})

describeContract('Vitest is found by what describes tests', ({ it, expect }) => {
  it('and speaks to the bank', async ({ bank }) => {
    expect(await bank.call('session/create', {})).toMatchObject({ status: 'ok' })
  })
})
