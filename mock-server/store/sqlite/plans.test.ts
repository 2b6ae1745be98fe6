import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { migrations } from '../sql/schema.ts'

/** Every statement of the store as it stands in the code, its values left out. */
function statements(): { file: string; text: string }[] {
  return ['sql', 'sqlite'].flatMap((room) => {
    const folder = new URL(`../${room}/`, import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    return files.flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\bsql`([^`]+)`/g)].map(([, text]) => ({
        file,
        text: text!.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '?'),
      })),
    )
  })
}

/** Reads whole tables or sorts: asked for by hand, or of what is few. */
const allowed: Readonly<Record<string, string>> = {
  'sizes.ts': 'metrics count all rows',
  'counts.ts': 'as many rows as there are things to be covered',
  'damage.ts': 'looks at the whole file',
  'due.ts': 'a look at the clock counts all that is due in a project',
  'snapshot.ts': 'a snapshot reads all rows of a project',
  'accounts.ts': 'a project has a handful of accounts',
  'view.ts': 'a project has a handful of accounts',
  'release.ts': 'once at the start: one look for each project, and calls that were under way',
}

it('each statement finds its rows by an index, however many there are', () => {
  const db = new DatabaseSync(':memory:')
  for (const each of migrations.flat()) db.exec(each.replaceAll('{id}', 'INTEGER PRIMARY KEY'))
  const all = statements()
  const slow = all.flatMap(({ file, text }) =>
    db
      .prepare(`EXPLAIN QUERY PLAN ${text}`)
      .all()
      .map(({ detail }) => String(detail))
      .filter((detail) => /^SCAN (?!CONSTANT)|TEMP B-TREE/.test(detail))
      .map((detail) => ({ file, slow: `${text}: ${detail}` })),
  )
  expect(all.length).toBeGreaterThan(100)
  expect(slow.filter(({ file }) => !(file in allowed))).toEqual([])
  expect(Object.keys(allowed).filter((file) => !slow.some((each) => each.file === file))).toEqual([])
  // Whole rows of sessions, webhooks or what is due are read through by nothing but counts.
  expect(
    slow.filter(({ file, slow: said }) => file !== 'sizes.ts' && /SCAN (sessions|webhooks|due)$/.test(said)),
  ).toEqual([])
})

it('no statement of a step is planned anew each time', () => {
  // SQLite looks at these values as it plans, and plans again for others.
  const anew = statements().filter(({ text }) => /LIMIT \?|FROM due .*\bkind = \?/.test(text))
  const byHand = ['due.ts', 'journal.ts', 'paging.ts', 'projects.ts', 'webhooks.ts']
  expect(anew.filter(({ file }) => !byHand.includes(file))).toEqual([])
})
