import type { Overview } from './overview.ts'

interface Tried {
  title: string
  /** Lines of a shell. */
  lines: readonly string[]
}

/** What to try first of all: the same lines work in any shell of Unix, with this very bank. */
export function commandsToTry({ address, project, kept, hasTestKey }: Overview): Tried[] {
  const admin = kept ? '' : ` -H 'Authorization: Bearer TOKEN'`
  const below = `${address}/__admin/projects/${project}`
  const key = hasTestKey ? 'partner.test.private.pem' : 'your-private-key.pem'
  return [
    { title: 'Is it there?', lines: [`curl ${address}/readyz`] },
    {
      title: hasTestKey
        ? 'A payout, signed by hand with the published test key'
        : 'A payout, signed by hand with your key',
      lines: [
        ...(hasTestKey ? ['npx bank131-mock keys --test'] : []),
        `body='{"payout_details":{"type":"wallet","wallet":{"type":"steam","steam":{"account":"gamer"}}},'\\`,
        `'"amount_details":{"amount":10000,"currency":"rub"}}'`,
        `sign=$(printf %s "$body" | openssl dgst -sha256 -sign ${key} \\`,
        '  | openssl base64 -A)',
        `curl ${address}/api/v2/session/init/payout -d "$body" \\`,
        `  -H 'X-PARTNER-PROJECT: ${project}' -H "X-PARTNER-SIGN: $sign"`,
      ],
    },
    {
      title: 'The same by the program, which signs',
      lines: [
        `npx bank131-mock call session/init/payout --url ${address} --project ${project} \\`,
        `  ${hasTestKey ? '' : `--key ${key} `}payout_details.type=wallet payout_details.wallet.type=steam \\`,
        '  payout_details.wallet.steam.account=gamer \\',
        '  amount_details.amount:=10000 amount_details.currency=rub',
      ],
    },
    {
      title: 'What the bank holds, and what it has seen',
      lines: [`curl${admin} ${below}/sessions`, `curl${admin} ${below}/requests`],
    },
    {
      title: 'The next payout or payment fails',
      lines: [`curl${admin} -X PUT ${below}/outcomes \\`, `  -d '{"next":["declined_by_issuer_bank"]}'`],
    },
  ]
}
