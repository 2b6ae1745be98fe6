// Run by Vitest in a folder where the packed package and its optional peers are installed: does what needs them load?

import { expect, it } from 'vitest'

it.each(process.env.SUBPATHS.split(','))('%s loads', async (subpath) => {
  expect(Object.keys(await import(subpath.replace(/^\./, 'bank131-mock')))).not.toEqual([])
})
