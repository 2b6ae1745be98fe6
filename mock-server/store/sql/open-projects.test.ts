import { expect, it } from 'vitest'
import { initialCounters } from '../../core/ids.ts'
import type { OpenProject } from './open-project.ts'
import { OpenProjects } from './open-projects.ts'

const project = (id: string): OpenProject => ({
  project: { id, settings: {} as never, generation: 1, revision: 0, clock: { mode: 'manual', now: 0 } },
  now: 0,
  wall: 0,
  lock: undefined,
  counters: initialCounters(),
  sending: 0,
  kept: 0,
  ord: 0,
  nextDue: undefined,
  isStale: false,
  shared: undefined,
  accounts: undefined,
  someAccounts: new Map(),
  journal: { recorded: 0, dropped: 0, calls: 0, bytes: 0 },
  was: '',
  wasJournal: { recorded: 0, dropped: 0, calls: 0, bytes: 0 },
})

const ids = (open: OpenProjects) => [...open.used()].map(({ project: { id } }) => id)

it('nothing stays where others write', () => {
  const open = new OpenProjects()
  open.add(project('a'))
  open.clear()
  expect(open.has('a')).toBe(false)
})

it('those used last stay, and each transaction has only what it uses itself', () => {
  const open = new OpenProjects(2)
  for (const id of ['a', 'b', 'c']) open.add(project(id))
  expect(ids(open)).toEqual(['a', 'b', 'c'])
  open.clear()
  expect(ids(open)).toEqual([])
  expect(open.get('a')).toBeUndefined()
  expect(open.get('b')).toBeDefined()
  open.add(project('d'))
  expect(ids(open)).toEqual(['b', 'd'])
  open.clear()
  expect(['a', 'b', 'c', 'd'].filter((id) => open.has(id))).toEqual(['b', 'd'])
})

it('steps that break leave one that has stayed as it was before them', () => {
  const open = new OpenProjects(1)
  open.add(project('a'))
  open.done()
  open.get('a')!.ord = 1
  open.done()
  open.clear()
  open.get('a')!.ord = 2
  open.begin()
  expect(open.get('a')!.ord).toBe(1)
})

it('one whose rows are replaced is written no more', () => {
  const open = new OpenProjects(1)
  open.add(project('a'))
  open.forget('a')
  expect(ids(open)).toEqual([])
  expect(open.get('a')).toBeUndefined()
})
