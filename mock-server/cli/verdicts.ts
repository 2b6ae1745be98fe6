/** What the control API says of a call, as far as a summary needs it. */
interface JournalItem {
  id: string
  method: string
  path: string
  status: number
  signature: { verdict: string; cause?: string; hint?: string }
  schema: { verdict: string; violations: readonly { pointer: string; expected: string; came: string }[] }
  warnings: readonly string[]
}

export interface JournalList {
  items: readonly JournalItem[]
  /** Calls that the journal no longer has. */
  dropped?: number
}

/** As many as a reader looks at; the rest is counted. */
const SHOWN = 50

/** The calls that were not in order, one row each, for the summary of a CI job. */
export function verdictsMarkdown({ items: requests, dropped = 0 }: JournalList): string {
  const wrong = requests.map((item) => ({ item, found: findings(item) })).filter(({ found }) => found.length > 0)
  const rows = wrong
    .slice(0, SHOWN)
    .map(
      ({ item: { id, method, path, status }, found }) =>
        `| ${id} | ${cell(`${method} ${path}`)} | ${status} | ${found.map(cell).join('<br>')} |`,
    )
  const more = wrong.length - rows.length
  return [
    `### Bank 131 calls: ${requests.length}, of them ${wrong.length} with remarks`,
    '',
    ...(rows.length > 0 ? ['| call | method | status | remarks |', '| --- | --- | --- | --- |', ...rows, ''] : []),
    ...(more > 0 ? [`… and ${more} more.`, ''] : []),
    ...(dropped > 0 ? [`${dropped} earlier calls are no longer in the journal (\`--journal-size\`).`, ''] : []),
  ].join('\n')
}

function findings({ signature, schema, warnings }: JournalItem): string[] {
  const { verdict, cause, hint } = signature
  const unsigned = verdict === 'invalid' || verdict === 'missing'
  return [
    ...(unsigned ? [`signature ${[verdict, cause, hint].filter(Boolean).join(': ')}`] : []),
    ...schema.violations.map(({ pointer, expected, came }) => `${pointer || '/'}: expected ${expected}, got ${came}`),
    ...warnings,
  ]
}

/** Text of a partner's call must not write table cells, HTML or links into the page of a job. */
const cell = (text: string) =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]|!#~@]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
