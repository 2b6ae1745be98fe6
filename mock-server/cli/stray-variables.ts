import { nearestTo } from '../../schemas/unknown-fields.ts'

/** What is no flag of `serve`, but read by other commands or set by `exec`. */
const others = ['BANK131_MOCK_URL', 'BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE', 'BANK131_MOCK_BANK_PUBLIC_KEY_FILE']

/** What the tests of this project are told by. */
const OF_TESTS = 'BANK131_MOCK_TEST_'

/** A line for each variable that is called like a setting and is none: it would be passed over in silence. */
export function strayVariables(
  env: Readonly<Record<string, string | undefined>>,
  settings: readonly string[],
): string[] {
  const known = [...settings, ...others]
  return Object.keys(env)
    .filter((name) => name.startsWith('BANK131_MOCK_') && env[name] !== undefined)
    .filter((name) => !known.includes(name) && !name.startsWith(OF_TESTS))
    .map((name) => {
      const { nearest } = nearestTo(name, known)
      return `bank131-mock: ${name} is no setting${nearest ? ` (did you mean ${nearest}?)` : ''}; it is not used`
    })
}
