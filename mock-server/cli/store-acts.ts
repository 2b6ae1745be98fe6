import { nodePorts } from '../engine/node/ports.ts'
import { openingOf } from '../engine/opening.ts'
import { settingsOf } from '../engine/settings.ts'
import { allOf } from '../store/pages.ts'
import type { Store } from '../store/port.ts'
import type { ProjectState } from '../store/rows.ts'
import { BadUsage } from './bad-usage.ts'
import type { Io } from './command.ts'
import { ledgerProblems } from './ledger-problems.ts'

const envelope = (state: ProjectState) => ({ snapshot_of: 'bank131-mock', format: 2, state })

/** Reads all that is in it; answers 1 where something does not fit. */
export async function checkStore(store: Store, io: Io): Promise<number> {
  const damage = (await store.damage?.()) ?? []
  for (const each of damage) io.err(`wrong: ${each}`)
  const { snapshotProblems } = await import('../engine/snapshot.ts')
  let wrong = damage.length
  for (const { id } of await allOf(store.projects())) {
    const state = await store.snapshot(id).catch(unreadable)
    if (state instanceof Error) {
      io.err(`wrong: ${id} cannot be read: ${state.message}`)
      wrong += 1
      continue
    }
    const problems = [...snapshotProblems(JSON.parse(JSON.stringify(envelope(state)))), ...ledgerProblems(state)]
    for (const { pointer, expected, came } of problems)
      io.err(`wrong: ${id}${pointer}: expected ${expected}, got ${came}`)
    wrong += problems.length
    const { sessions, postings, outbox, timers } = state
    io.out(
      `${id}: ${sessions.length} sessions, ${postings.length} postings, ${outbox.length} webhooks, ${timers.length} steps due`,
    )
  }
  io.out(wrong === 0 ? 'all fits together' : `${wrong} things do not fit`)
  return wrong === 0 ? 0 : 1
}

/** What is wrong with rows, and not with who reads them. */
function unreadable(error: Error & { code?: string }): Error {
  if (error instanceof SyntaxError || error.code === 'ERR_SQLITE_ERROR') return error
  throw error
}

export async function exportProject(store: Store, project: string, io: Io): Promise<number> {
  if (!(await store.project(project))) {
    const there = (await allOf(store.projects())).map(({ id }) => id)
    throw new BadUsage(`--project: there is no ${project} in it; it has ${there.join(', ') || 'none'}`)
  }
  io.text(JSON.stringify(envelope(await store.snapshot(project))))
  return 0
}

export async function importProject(store: Store, project: string, given: unknown, io: Io): Promise<number> {
  const { snapshotProblems } = await import('../engine/snapshot.ts')
  const problems = snapshotProblems(given)
  for (const { pointer, expected, came } of problems) io.err(`wrong: ${pointer}: expected ${expected}, got ${came}`)
  if (problems.length > 0)
    throw new BadUsage('import: what was given is no snapshot that fits together; nothing has changed')
  const fresh = openingOf(settingsOf({}), { ports: nodePorts, startAt: undefined, idsAreDrawn: false }, true)
  await store.open(project, fresh)
  await store.restore(project, (given as { state: ProjectState }).state)
  io.out(`${project} is as the snapshot has it`)
  return 0
}
