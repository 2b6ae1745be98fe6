import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Exploration, ExploreOptions } from '../../contract-tests/partner/explore/explore-partner.ts'
import { BadUsage } from './bad-usage.ts'
import type { Io } from './command.ts'
import type { Values } from './flags.ts'

const kinds = /(\.test\.ts|\.json)$/

/** What is wrong with the name of the file, if anything: its end says what is written. */
export const exportProblem = (given: Values[string]): string | undefined =>
  given === undefined || kinds.test(String(given))
    ? undefined
    : `--export: expected a file that ends in .json (a schedule for --replay) or .test.ts (a test of Vitest), got ${JSON.stringify(given)}`

/** Writes each finding, the second as FILE-2. @throws {BadUsage} for a file that cannot be written */
export async function exportFindings(
  { findings, seed }: Exploration,
  options: ExploreOptions,
  values: Values,
  io: Io,
): Promise<void> {
  if (values.export === undefined) return
  const { exportedTest, scheduleFile } = await import('../../contract-tests/partner/explore-program.ts')
  for (const [at, finding] of findings.entries()) {
    const file = String(values.export).replace(kinds, at === 0 ? '$1' : `-${at + 1}$1`)
    const text = file.endsWith('.json') ? scheduleFile(finding, seed) : exportedTest(finding, seed, givenOf(options))
    try {
      writeFileSync(resolve(io.cwd, file), text)
    } catch (error) {
      throw new BadUsage(`--export: what was found cannot be written: ${(error as Error).message}`)
    }
    io.out(`written: ${file}`)
  }
}

/** What the test needs to find the same; keys are left out. */
const givenOf = ({ webhookUrl, triggers, order, orderPaid, orderFailed, ...given }: ExploreOptions) => ({
  webhookUrl,
  triggers,
  ...(order !== undefined && { order }),
  ...(orderPaid && { orderPaid }),
  ...(orderFailed && { orderFailed }),
  ...pick(given, ['port', 'project', 'restart', 'quietMs', 'patienceMs', 'slowAnswerMs']),
})

const pick = <Options extends object, Name extends keyof Options>(options: Options, names: readonly Name[]) =>
  Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]))) as {
    [N in Name]?: Exclude<Options[N], undefined>
  }
