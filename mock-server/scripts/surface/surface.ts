import { globSync, readFileSync } from 'node:fs'
import { ControlProject } from '../../../schemas/control/project.ts'
import { signatureCauses } from '../../../schemas/control/signature-causes.ts'
import { commands } from '../../cli/commands.ts'
import { usageOf } from '../../cli/usage-of.ts'
import { startBank } from '../../index.ts'
import { exportedNames } from './exported-names.ts'
import { flagsIn } from './flags-in.ts'

const root = new URL('../../../', import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/** Where users' programs hold on to this package: a line each, sorted. docs/stability.md says what may happen to them. */
export async function surface(): Promise<string[]> {
  const lines = [...(await commandLines()), ...entryLines(), ...schemaLines(), ...(await servedLines())]
  lines.push(...Object.keys(ControlProject.properties).map((name) => `setting ${name}`))
  lines.push(...signatureCauses.map((name) => `signature-cause ${name}`))
  return [...new Set(lines)].sort()
}

async function commandLines(): Promise<string[]> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  return all.flatMap((command) => {
    const { name } = command
    const usage = usageOf(command)
    return [
      `command ${name}`,
      ...flagsIn(usage).map((flag) => `command ${name} ${flag}`),
      ...(usage.match(/\bBANK131_MOCK_[A-Z_]*[A-Z]\b/g) ?? []).map((variable) => `variable ${variable}`),
    ]
  })
}

/** What can be imported. An entry of the package is the file of the same name in the sources. */
function entryLines(): string[] {
  const { exports } = json('package.json') as { exports: Record<string, { types?: string } | string> }
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return [`entry ${subpath}`]
    const source = target.types!.replace('./dist/types/', '').replace('.d.ts', '.ts')
    return [`entry ${subpath}`, ...exportedNames(new URL(source, root)).map((name) => `entry ${subpath} ${name}`)]
  })
}

const schemaLines = (): string[] =>
  globSync('schemas/generated/v*/**/*.schema.json', { cwd: root }).map((path) => `schema ${json(path).$id}`)

/** What a bank that runs shows of itself: routes of the control API, all that can be covered, figures. */
async function servedLines(): Promise<string[]> {
  await using bank = await startBank()
  const read = async (path: string) => await fetch(`${bank.url}${path}`)
  const { items } = (await (await read('/__admin')).json()) as { items: { path: string; methods: string[] }[] }
  const { parts } = (await (await read('/__admin/coverage')).json()) as { parts: Record<string, { items: object }> }
  const figures = (await (await read('/metrics')).text()).matchAll(/^# TYPE (\w+)/gm)
  return [
    ...items.flatMap(({ path, methods }) => methods.map((method) => `control ${method} ${path}`)),
    // Which event leads from which state to which follows the bank, and may change with what is known of it.
    ...Object.entries(parts)
      .filter(([part]) => part !== 'transitions')
      .flatMap(([part, each]) => Object.keys(each.items).map((name) => `coverage ${part} ${name}`)),
    ...[...figures].map(([, name]) => `metric ${name}`),
  ]
}
