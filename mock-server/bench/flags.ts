import { parseArgs } from 'node:util'

/** What a run is asked for. */
export interface Flags {
  help: boolean
  only: readonly string[]
  /** Rounds of a figure that takes as many as it is told. */
  pairs: number
  /** Where databases may be made. */
  postgres: string | undefined
  peers: boolean
  million: boolean
}

export const help = (names: readonly string[]): string =>
  `npm run bench -- [flags]: measures this bank beside references of the same run

  --peers          also beside WireMock, Prism, Mockoon and json-server, which npm installs into a temporary folder
  --million        growth goes on to 1,000,000 sessions (8 GB of memory, four minutes more)
  --only A,B       only these: ${names.join(', ')}
  --pairs N        rounds of each figure (3)
  --store-url URL  a PostgreSQL server where databases may be made (or BANK131_MOCK_TEST_POSTGRES; else one of its own, where PostgreSQL is installed)
  --help           this text

Exit 0: measured, whatever misses its aim. Exit 1: a figure failed. Exit 2: bad usage.`

/** What stands on the command line. @throws {Error} with one line that says what was expected */
export function flagsOf(args: readonly string[], env: NodeJS.ProcessEnv, names: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean' },
      only: { type: 'string' },
      pairs: { type: 'string' },
      peers: { type: 'boolean' },
      million: { type: 'boolean' },
      'store-url': { type: 'string' },
    },
  })
  const { help = false, peers = false, million = false } = values
  const byDefault = names.filter((name) => name !== 'peers' || peers)
  const only = values.only?.split(',') ?? byDefault
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`--only: expected some of ${names.join(', ')}, got ${unknown}`)
  const pairs = Number(values.pairs ?? 3)
  if (!Number.isInteger(pairs) || pairs < 1)
    throw new Error(`--pairs: expected a whole number from 1, got ${values.pairs}`)
  const postgres = values['store-url'] ?? env.BANK131_MOCK_TEST_POSTGRES
  if (postgres !== undefined && !/^postgres(ql)?:\/\//.test(postgres))
    throw new Error(`--store-url: expected postgres://…, got ${postgres}`)
  return { help, only, pairs, peers, million, postgres }
}
