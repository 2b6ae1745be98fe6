import { parseArgs } from 'node:util'

/**
 * The texts of the flags of a program of this repository. `--help` writes the help and ends with 0; what is no flag of it ends it with 2 and a
 * line that says so.
 */
export function programFlags<Name extends string>(
  program: string,
  names: readonly Name[],
  help: string,
): Partial<Record<Name, string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } })
    if (values.help !== true) return values as Partial<Record<Name, string>>
    console.log(help)
    process.exit(0)
  } catch (error) {
    console.error(`${program}: ${(error as Error).message}\n\n${help}`)
    process.exit(2)
  }
}
