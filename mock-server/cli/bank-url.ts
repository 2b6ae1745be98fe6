import { BadUsage } from './bad-usage.ts'
import type { Io } from './command.ts'
import type { Flag, Values } from './flags.ts'

export const urlFlag = {
  type: 'string',
  value: 'URL',
  help: 'where the bank listens (default BANK131_MOCK_URL, else http://127.0.0.1:8131, or BANK131_MOCK_PORT there)',
} as const satisfies Flag

/** Where a running bank is: the flag, what `exec` says, or a port of this machine. @throws {BadUsage} for a URL that is none */
export function bankUrl({ url }: Values, { env }: Io): string {
  const [where, base] =
    url !== undefined
      ? ['--url', String(url)]
      : env.BANK131_MOCK_URL
        ? ['BANK131_MOCK_URL', env.BANK131_MOCK_URL]
        : ['BANK131_MOCK_PORT', `http://127.0.0.1:${env.BANK131_MOCK_PORT ?? 8131}`]
  if (/^https?:/.test(base) && URL.canParse(base)) return base
  throw new BadUsage(`${where}: expected an http:// or https:// URL, got ${JSON.stringify(base)}`)
}
