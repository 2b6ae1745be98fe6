import { globSync, readFileSync } from 'node:fs'

/** What each page is for, in the words of somebody who looks for it; by sections of llms.txt. A page that is in none is listed among more. */
const sections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Start: {
    'README.md': 'what it is, how to install and start it, a payout and a payment from beginning to end',
    'docs/unit-tests.md': 'the bank inside tests in TypeScript: Vitest, Jest, MSW, matchers, browsers',
    'docs/commands.md': 'the program: serve, exec, call, listen, trigger and the config file',
    'docs/signing.md': 'sign calls and check webhooks in PHP, Python, JavaScript, Java, Go and C#',
    'docs/ci.md': 'GitHub Actions and GitLab CI',
    'docs/image.md': 'the image: Docker, Compose, what it may and may not',
    'docs/testcontainers.md': 'the image in tests of Node, Java, PHP, Go and Python',
  },
  'What the bank does': {
    'docs/payouts.md': 'ways to pay out, accounts, confirm_information, FPS, the self-employed, currencies, fees',
    'docs/payments.md': 'ways to pay, holds, refunds, chargebacks, deadlines, test values',
    'docs/payer.md': '3-D Secure, pages for payers, the hosted payment page',
    'docs/recurrents.md': 'recurrent tokens and subscriptions',
    'docs/sync-payments.md': 'session/init/payment/sync',
    'docs/split-payments.md': 'revenue_split_info',
    'docs/multi-sessions.md': 'session/multi',
    'docs/tokens-and-money.md': 'tokens, balances, statements, reports, banks of the FPS, the tax service',
    'docs/errors.md': 'each reason to refuse a call, with its code and HTTP status',
    'docs/signatures.md': 'what is wrong with a signature, and how it is told',
  },
  'Making things happen in tests': {
    'docs/outcomes.md': 'force any result: by order, rule, amount, card, account or phone',
    'docs/faults.md': 'lost answers, timeouts, duplicated, reordered and wrongly signed webhooks',
    'docs/time.md': 'manual clocks, snapshots, what a restart loses',
    'docs/sharing.md': 'a bank in a file, which outlives its process, and banks that share a PostgreSQL',
    'docs/inspector.md': 'a page that shows what happens between bank and partner, why, and what comes, and changes it',
    'docs/journal.md': 'what was called, waiting for it, logs, how card numbers are masked',
    'docs/coverage.md': 'what tests have met of the bank, and failing a run by it; metrics',
    'docs/https.md': 'HTTPS with a CA of its own: hosts file, Compose alias, proxy variables',
  },
  'Judging an integration': {
    'docs/explore.md': 'which order of failures makes a partner lose money: drawn schedules, a judge, the shortest one',
    'docs/certify.md': 'whether a partner is safe to go live: double payouts, webhooks, signatures',
    'docs/verify-bank.md': 'whether a server keeps the contract of the bank',
  },
  Reference: {
    'docs/schemas.md': 'JSON Schema, OpenAPI, TypeScript types, validators, builders, recorded exchanges',
    'fixtures/README.md': 'test keys, signature vectors, exchanges, state tables',
    'docs/clients/README.md': 'calls without code: .http files and Bruno',
    'docs/stability.md': 'what is frozen, exit codes, versions, supported Node',
    'SECURITY.md': 'what is safe, and how to report what is not',
    'CHANGELOG.md': 'what each version brought',
  },
  'More pages': {},
  Optional: {
    'README.ru.md': 'the same in Russian; each guide has a page in docs/ru',
    'docs/architecture.md': 'how it works inside',
    'docs/performance.md': 'measurements',
    'CONTRIBUTING.md': 'working on it, and releasing it',
  },
}

/** https://llmstxt.org: the pages of the package, for programs that read. */
export function llmsTxt(root: URL): Record<string, string> {
  const listed = Object.values(sections).flatMap((pages) => Object.keys(pages))
  const others = globSync('docs/*.md', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !listed.includes(path))
  const all = { ...sections, 'More pages': Object.fromEntries(others.sort().map((path) => [path, ''])) }
  const { name, description } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  const link = ([path, use]: [string, string]) =>
    `- [${titleOf(new URL(path, root))}](${path})${use === '' ? '' : `: ${use}`}`
  const parts = Object.entries(all).map(
    ([title, pages]) => `## ${title}\n\n${Object.entries(pages).map(link).join('\n')}\n`,
  )
  const text = `# ${name}

> ${description}.

It listens on http://127.0.0.1:8131: the bank's API below /api/v1 and /api/v2, a control API below /__admin. Calls are signed with the published
test keys. \`npx bank131-mock serve\` starts it, \`npx bank131-mock openapi\` prints the contract, \`npx bank131-mock docs NAME\` a page. What is not
in the bank's documentation is marked _ours_. It is a test double, not made by the bank; no money is real.

${parts.join('\n')}`
  return { 'llms.txt': text }
}

const titleOf = (file: URL): string => {
  const title = /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]
  if (title === undefined) throw new Error(`${file.pathname}: expected a title, "# …", got none`)
  return title
}
