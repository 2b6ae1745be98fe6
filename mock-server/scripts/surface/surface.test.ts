import { expect, it } from 'vitest'
import { flagsIn } from './flags-in.ts'
import { surface } from './surface.ts'
import { listedSurface } from './surface-file.ts'

const listed = listedSurface(new URL('../../../', import.meta.url))
const present = await surface()

it('has all that was listed: what users hold on to is not taken away unnoticed', () => {
  const gone = listed.filter((line) => !present.includes(line))
  const way =
    'bring it back, or follow docs/stability.md: say it in CHANGELOG.md, and only then take the line out of mock-server/scripts/surface/surface.txt'
  expect(gone, `gone from what docs/stability.md freezes; ${way}`).toEqual([])
})

it('is listed whole', () => {
  const fresh = present.filter((line) => !listed.includes(line))
  expect(fresh, 'new in the surface; npm run generate writes it into surface.txt').toEqual([])
  expect(listed).toEqual([...new Set(listed)].sort())
})

it('is looked at in all its parts', () => {
  const kinds = Map.groupBy(present, (line) => line.split(' ', 1)[0]!)
  const counts = Object.fromEntries([...kinds].map(([kind, lines]) => [kind, lines.length]))
  const parts = [
    'command',
    'control',
    'coverage',
    'entry',
    'metric',
    'schema',
    'setting',
    'signature-cause',
    'variable',
  ]
  expect(Object.keys(counts)).toEqual(parts)
  expect(present).toEqual(
    expect.arrayContaining([
      'command serve --port',
      'command serve -p',
      'command keys --test',
      'entry . createBank',
      'entry . BankOptions',
      'entry ./fixtures payoutByToken',
      'entry ./matchers bankMatchers',
      'entry ./openapi.json',
      'control PUT /__admin/projects/{project}/snapshot',
      'coverage outcomes payout refused',
      'metric bank131_mock_requests_total',
      'schema https://bank131-mock.example/schemas/v2/models/amount.schema.json',
      'setting webhook_url',
      'signature-cause hex',
      'variable BANK131_MOCK_URL',
    ]),
  )
})

it('finds the flags of a help, long and short', () => {
  expect(
    flagsIn('text --not\n\n  -p, --port N  port\n  --log-format FORMAT  how --port is\n  show  it\n  --tls'),
  ).toEqual(['-p', '--port', '--log-format', '--tls'])
})
