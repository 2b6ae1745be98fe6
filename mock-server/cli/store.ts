import { projectName } from '../engine/project-name.ts'
import { BadUsage } from './bad-usage.ts'
import type { Command, Io } from './command.ts'
import { type Flags, parseFlags } from './flags.ts'
import { openStore } from './open-store.ts'
import { checkStore, exportProject, importProject } from './store-acts.ts'
import { named } from './suggestion.ts'

const flags = {
  project: { type: 'string', value: 'ID', like: projectName, help: 'the project (default demo_project)' },
} as const satisfies Flags

const acts = {
  check: 'whether all that is in it fits together',
  export: 'a snapshot of a project, as JSON',
  import: 'puts a snapshot in the place of a project, which is made where it is not there',
}

export const store: Command = {
  name: 'store',
  summary:
    'check a file that a bank is kept in, or take a project out of it or into it; no bank runs on a file meanwhile',
  usage: `bank131-mock store check FILE
bank131-mock store export FILE [--project ID] > snapshot.json
bank131-mock store import FILE [--project ID] < snapshot.json

FILE is a file, or the address of a database (postgres://…).

  check     ${acts.check}
  export    ${acts.export}
  import    ${acts.import}

A running bank gives and takes the same snapshots: GET and PUT /__admin/projects/{project}/snapshot.`,
  flags,
  words: (before) => (before.length === 0 ? named(acts, (help) => help) : []),
  async run(args, io) {
    const { values, rest } = parseFlags(args, flags)
    const [act, where, ...more] = rest
    if (act === undefined || !Object.hasOwn(acts, act))
      throw new BadUsage(`expected check, export or import, got ${JSON.stringify(act ?? 'nothing')}`)
    if (where === undefined || more.length > 0)
      throw new BadUsage(
        `${act}: expected one FILE after it, got ${[where, ...more].filter(Boolean).join(' ') || 'nothing'}`,
      )
    const project = String(values.project ?? 'demo_project')
    const given = act === 'import' ? await snapshotFrom(io) : undefined
    await using opened = await openStore(where, io.cwd, act === 'import')
    try {
      if (act === 'check') return await checkStore(opened.store, io)
      if (act === 'export') return await exportProject(opened.store, project, io)
      return await importProject(opened.store, project, given, io)
    } catch (error) {
      const { code, message } = error as Error & { code?: string }
      if (code !== 'ERR_SQLITE_ERROR') throw error
      throw new BadUsage(`${where}: ${message}: it is damaged; give another file, or bring back a copy of it`)
    }
  },
}

async function snapshotFrom(io: Io): Promise<unknown> {
  const text = await io.input()
  try {
    return JSON.parse(text)
  } catch {
    throw new BadUsage(
      `import: expected a snapshot as JSON on standard input, got ${text.trim() === '' ? 'nothing' : 'something else'}`,
    )
  }
}
