import { dirname } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { codeOf, cyclesIn, importsOf, isTest, sources } from './testing/import-graph.ts'

const declarations = 'errors outcomes webhooks faults endpoints'
/** What is told about what happened. */
const told = 'doctor journal coverage views'
/** The public entries: all that fixtures and contract-tests know of mock-server, but for the markup of reports and the target that is core. */
const entries = 'index.ts browser.ts msw.ts matchers.ts vitest.ts jest.ts'
const engine = `schemas timers core ${declarations} store ${told} engine`
const library = `${engine} store/memory store/sql store/sqlite store/postgres fixtures fixtures/keys http tls control payer-pages markup docs-page overview-page inspector version.ts recording library`

/**
 * Who may import whom (types too): a row a room, and what it may import beside itself, rooms and packages. A room is a folder, with those
 * in it that have no row of their own, or a file. Rooms of mock-server and contract-tests are named without that.
 */
const rows: Readonly<Record<string, string>> = {
  schemas: 'typebox fastest-levenshtein',
  fixtures: `schemas ${entries} fixtures/keys`,
  'fixtures/keys': '',

  'mock-server/timers': '',
  'mock-server/errors': '',
  'mock-server/core': 'schemas errors',
  'mock-server/outcomes': 'schemas core errors',
  'mock-server/webhooks': 'schemas core typebox',
  'mock-server/faults': 'schemas core errors',
  'mock-server/endpoints': 'schemas core errors outcomes typebox',
  'mock-server/store': 'schemas core timers',
  'mock-server/store/memory': 'schemas core store timers tinyqueue',
  // What is done to a database, whichever it is; a driver does it.
  'mock-server/store/sql': 'schemas core store',
  'mock-server/store/sqlite': 'schemas core store store/sql timers node:',
  'mock-server/store/postgres': 'schemas core store store/sql timers pg node:',
  // The memory store, far away: a store of tests.
  'mock-server/store/delayed': 'schemas core store timers tinyqueue',
  'mock-server/store/contract': 'schemas core store store/memory store/delayed vitest',
  // Two stores that are asked the same, one of them in memory.
  'mock-server/store/differential': 'schemas core store store/contract store/memory timers fast-check node:',
  'mock-server/doctor': 'schemas core store',
  // Reads bodies as the doctor does, and paths by the endpoints.
  'mock-server/journal': 'schemas core store doctor endpoints',
  // What can be covered is what is declared.
  'mock-server/coverage': `schemas core store ${declarations}`,
  'mock-server/views': 'schemas core store journal timers tinyqueue',
  'mock-server/engine': `schemas timers core ${declarations} store ${told} fixtures/keys uqr`,
  'mock-server/engine/node': 'schemas timers core engine node:',
  'mock-server/engine/web': 'schemas timers core engine',
  // What a store has written is written again into one in memory.
  'mock-server/recording': 'schemas core store store/memory version.ts',
  'mock-server/http': engine,
  // Certificates: the few bytes of X.509 that HTTPS on this machine needs.
  'mock-server/tls': 'node:',
  'mock-server/http/node': 'schemas timers core http @hono/node-server node:',
  'mock-server/control': `${engine} fixtures http hono typebox openapi-types`,
  'mock-server/payer-pages': `${engine} http markup hono`,
  'mock-server/markup': '',
  'mock-server/docs-page': 'markup openapi-types',
  'mock-server/overview-page': 'markup',
  // Its server; the page itself is a bundle of its own, in `.tsx`, and knows the shapes of the control API and rules of core.
  'mock-server/inspector': 'control markup node:',
  'mock-server/inspector/app': 'core schemas typebox preact @preact/signals',

  // Its `startBank` is for Node alone; a test of the bundle for browsers holds that nothing of Node is in there.
  'mock-server/library': `${engine} store/memory store/sql store/sqlite store/postgres fixtures/keys http http/node tls engine/node control recording payer-pages markup docs-page overview-page inspector version.ts hono openapi-types node:`,
  'mock-server/msw': 'library/bank-handle.ts msw',
  'mock-server/matchers': `schemas fixtures/keys doctor journal views library/project-handle.ts`,
  'mock-server/jest': 'matchers @jest/globals',
  'mock-server/vitest': 'engine engine/node library matchers vitest',
  'mock-server/index.ts': `${library} engine/node`,
  'mock-server/browser.ts': `${library} engine/web`,
  'mock-server/msw.ts': 'msw',
  'mock-server/matchers.ts': 'matchers vitest',
  'mock-server/vitest.ts': 'vitest vitest',
  'mock-server/jest.ts': 'jest matchers',
  'mock-server/version.ts': 'package.json',
  'mock-server/cli': `${library} engine/node version.ts contract-tests/partner contract-tests/reporters contract-tests/server contract-tests/partner/certify contract-tests/partner/explore contract-tests/server/targets contract-tests/server/verify node:`,
  'mock-server/cli.ts': 'cli',

  'mock-server/testing': `${library} ${entries} scripts/build contract-tests/partner/partners contract-tests/partner/certify axe-core playwright-core pg @electric-sql/pglite vitest node:`,
  'mock-server/properties': `${library} ${entries} engine/node testing fast-check vitest node:`,
  // Whole banks over one store that fails; what came of it is judged as chaos is.
  'mock-server/simulation':
    'core store store/memory store/delayed views engine engine/node http testing chaos fast-check vitest',
  // Sees the bank from outside alone.
  'mock-server/chaos': 'core/random.ts fixtures/keys testing vitest node:',
  'mock-server/bench': `${library} ${entries} engine/node store/contract scripts/build contract-tests/server/targets contract-tests/partner/cases contract-tests/partner/certify contract-tests/partner/explore contract-tests/partner/partners playwright-core ajv msw pg vitest node:`,
  'mock-server/scripts/build': 'library/guides.ts markup rolldown node:',
  'mock-server/scripts/image': 'node:',
  // What the guides show, made again.
  'mock-server/scripts/pictures': 'testing contract-tests/server/targets playwright-core node:',
  // What users hold on to, wherever it is declared.
  'mock-server/scripts/surface': 'schemas index.ts cli rolldown vitest node:',
  'mock-server/scripts/release': 'vitest node:',
  'mock-server/scripts/generate': `${library} ${entries} scripts/surface version.ts contract-tests/server/kit ajv typebox openapi-types vitest node:`,
  'mock-server/scripts/check': `${library} ${entries} scripts/generate contract-tests/partner/partners scripts/release testing contract-tests/server/documented bank131-mock ajv openapi-types openapi-typescript-codegen rolldown msw vitest @jest/globals typescript node:`,

  // A report looks like the bank's own pages.
  'contract-tests/reporters': 'schemas partner/certify partner/explore mock-server/markup vitest node:',
  'contract-tests/partner': 'reporters partner/certify partner/cases partner/explore',
  'contract-tests/partner/certify': `schemas fixtures fixtures/keys ${entries} node:`,
  'contract-tests/partner/cases': 'schemas partner/certify',
  'contract-tests/partner/explore': `schemas fixtures fixtures/keys ${entries} partner/certify node:`,
  'contract-tests/partner/partners': `schemas fixtures fixtures/keys ${entries} partner/certify partner/cases partner/explore node:`,
  'contract-tests/server/kit': `schemas fixtures fixtures/keys ${entries} chai @vitest/expect vitest node:`,
  'contract-tests/server/seed': '',
  'contract-tests/server/documented': 'server/seed',
  'contract-tests/server/sdk': 'schemas fixtures server/kit node:',
  'contract-tests/server/suites': 'schemas fixtures server/kit server/sdk server/seed server/documented node:',
  // The one that reaches core: what it decides, without the rest of the bank.
  'contract-tests/server/targets/core': `${engine} store/memory http fixtures fixtures/keys server/kit node:`,
  'contract-tests/server/targets': `schemas fixtures fixtures/keys ${entries} server/kit server/targets/core msw playwright-core node:`,
  'contract-tests/server/verify': `schemas fixtures fixtures/keys ${entries} reporters server/kit server/suites server/targets node:`,
  'contract-tests/server/library': 'server/kit server/targets partner/certify partner/explore vitest node:',
  'contract-tests/server/outside-node': 'node:',
  'contract-tests/guides': 'bank131-mock msw vitest node:',
  'contract-tests/index.ts':
    'reporters partner/certify partner/cases partner/explore server/kit server/suites server/targets server/verify server/library',
}

/** Imports that no row allows, and why they stay. */
const exceptions: readonly [file: string, imports: string, reason: string][] = [
  [
    'contract-tests/server/targets/chromium/browser-host.ts',
    'mock-server/scripts/build/browser-bundle.ts',
    'the page in Chromium is bundled as the package is',
  ],
]

const isException = (file: string, name: string) => exceptions.some(([from, to]) => from === file && to === name)

const rooms = Object.keys(rows).sort((a, b) => b.length - a.length)
const isIn = (file: string, place: string) => file === place || file.startsWith(`${place}/`)
const roomOf = (file: string): string | undefined => rooms.find((room) => isIn(file, room))
const ours = /^(schemas|fixtures|mock-server|contract-tests)\//

/** A word of a row as a place in the repository; `undefined` for a package. */
const placeOf = (word: string): string | undefined =>
  [word, `mock-server/${word}`, `contract-tests/${word}`].find(
    (place) => rooms.includes(roomOf(place) ?? '') && ours.test(`${place}/`),
  )

function allows(row: string, name: string): boolean {
  const words = row.split(' ').filter(Boolean)
  if (!ours.test(name)) return words.some((word) => (word === 'node:' ? name.startsWith(word) : isIn(name, word)))
  const room = roomOf(name)
  return words.some((word) => {
    const place = placeOf(word)
    return place !== undefined && isIn(name, place) && (room === place || isIn(place, room!))
  })
}

/** Runs the figures that lie in a folder below it, and is no part of what they need. */
const starters = ['mock-server/bench/bench.ts']

/** Circles of folders that stay, and why. */
const circles: readonly [folders: string[], reason: string][] = [
  [
    ['contract-tests/partner/certify', 'contract-tests/partner/certify/payments'],
    'the sample payments are played on the stage that all cases have, and whoever runs cases picks samples of both kinds',
  ],
]

/** Where a file lies; an entry and a starter stand for themselves. */
const folderOf = (file: string): string | undefined => {
  if (!ours.test(file)) return undefined
  return rooms.includes(file) || starters.includes(file) || file.split('/').length === 2 ? file : dirname(file)
}

/** Who imports whom, by the name that each file goes under. */
function graphOf(nameOf: (file: string) => string | undefined): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>()
  for (const file of sources.filter((each) => !isTest(each))) {
    const from = nameOf(file)
    if (from === undefined) continue
    const reached = graph.get(from) ?? new Set()
    graph.set(from, reached)
    for (const name of importsOf(file)) {
      const to = nameOf(name)
      if (to !== undefined && to !== from && !isException(file, name)) reached.add(to)
    }
  }
  return graph
}

/** Tests of mock-server and schemas look inside whatever they test; those of fixtures and contract-tests keep to what their room knows. */
const looksInside = (file: string) => isTest(file) && /^(schemas|mock-server)\//.test(file)

describe('imports', () => {
  it('are of rooms that have a row', () => {
    expect(sources.filter((file) => !isTest(file) && roomOf(file) === undefined)).toEqual([])
    expect(rooms.filter((room) => !sources.some((file) => roomOf(file) === room))).toEqual([])
  })

  it('go the way that the rows say', () => {
    const wrong = sources
      .filter((file) => !looksInside(file))
      .flatMap((file) => {
        const room = roomOf(file)!
        return importsOf(file)
          .filter((name) => roomOf(name) !== room && !allows(rows[room]!, name))
          .filter((name) => !(isTest(file) && !ours.test(name)) && !isTestOf(file, name))
          .filter((name) => !isException(file, name))
          .map((name) => `${file} imports ${name}`)
      })
    expect(wrong).toEqual([])
  })

  it('make no circle of rooms', () => {
    expect(cyclesIn(graphOf(roomOf))).toEqual([])
  })

  it('make no circle of folders, but for those that are named', () => {
    const graph = graphOf((file) => (/^mock-server\/core\/|\/generated\//.test(file) ? undefined : folderOf(file)))
    expect(graph.get('mock-server/faults')).toContain('mock-server/faults/request')
    expect(cyclesIn(graph)).toEqual(circles.map(([folders]) => folders))
  })

  it('make no circle of the kinds of operations', () => {
    const graph = graphOf((file) => /^mock-server\/core\/operations\/(\w+)\//.exec(file)?.[1])
    expect(graph.get('payment')).toContain('refund')
    expect(cyclesIn(graph)).toEqual([])
  })

  it('make no circle of the rooms in core: operations, money, methods, …; the files beside them are words that all of them speak', () => {
    const graph = graphOf((file) => /^mock-server\/core\/(\w+)\//.exec(file)?.[1])
    expect(graph.get('session')).toContain('operations')
    expect(cyclesIn(graph)).toEqual([])
  })

  it('bring nothing into the package that is not shipped', () => {
    const start = ['cli.ts', ...entries.split(' ')].map((file) => `mock-server/${file}`)
    const shipped = new Set([...start, 'schemas/index.ts', 'fixtures/index.ts', 'contract-tests/index.ts'])
    for (const file of shipped) for (const name of importsOf(file)) if (sources.includes(name)) shipped.add(name)
    const inside = /^mock-server\/(testing|properties|bench|scripts)\/|^contract-tests\/partner\/partners\//
    expect([...shipped].filter((file) => inside.test(file) || isTest(file))).toEqual([])
    expect(shipped.size).toBeGreaterThan(300)
  })

  it('have no exception that nobody needs', () => {
    expect(exceptions.filter(([file, name]) => !importsOf(file).includes(name))).toEqual([])
  })
})

/** Within contract-tests a test may look at whatever is there: only what lies outside is guarded. */
const isTestOf = (file: string, name: string) => isTest(file) && /^(contract-tests|fixtures|schemas)\//.test(name)

describe('the rows themselves', () => {
  it.each([
    ['mock-server/core', 'mock-server/engine/bank.ts'],
    ['mock-server/core', 'node:fs'],
    ['mock-server/engine', 'mock-server/engine/node/ports.ts'],
    ['mock-server/http', 'mock-server/http/node/listener.ts'],
    ['mock-server/control', 'mock-server/testing/sample-partner.ts'],
    ['mock-server/msw', 'mock-server/library/start-bank.ts'],
    ['contract-tests/server/kit', 'mock-server/endpoints/index.ts'],
    ['contract-tests/partner/certify', 'mock-server/core/match.ts'],
  ])('%s may not import %s', (room, name) => {
    expect(allows(rows[room]!, name)).toBe(false)
  })

  it.each([
    ['mock-server/core', 'schemas/generated/types.ts'],
    ['mock-server/engine/node', 'node:crypto'],
    ['mock-server/control', 'hono/tiny'],
    ['mock-server/msw', 'mock-server/library/bank-handle.ts'],
    ['contract-tests/server/targets/core', 'mock-server/core/view.ts'],
    ['contract-tests/partner/certify', 'mock-server/index.ts'],
  ])('%s may import %s', (room, name) => {
    expect(allows(rows[room]!, name)).toBe(true)
  })

  it('a circle is found wherever it begins, and what only leads to it is none of it', () => {
    const graph = (edges: Record<string, string>) =>
      new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to.split(' ').filter(Boolean))]))
    expect(cyclesIn(graph({ entry: 'a', a: 'b', b: 'c d', c: 'a', d: '' }))).toEqual([['a', 'b', 'c']])
    expect(cyclesIn(graph({ a: 'b c', b: 'd', c: 'd', d: '' }))).toEqual([])
  })

  it('are about the files that are here', () => {
    expect(sources.length).toBeGreaterThan(900)
    expect(importsOf('mock-server/core/session/fold.ts')).toContain('mock-server/core/operations/kinds.ts')
    expect(importsOf('mock-server/http/authenticate.ts')).toContain('mock-server/doctor/diagnose.ts')
  })
})

/** What core must never reach for: it is pure and synchronous, and time, chance and the world are parameters. */
const impure =
  /\b(Date|Math\.random|setTimeout|setInterval|setImmediate|queueMicrotask|fetch|crypto|process|async|await|Promise)\b/

it('core is pure', () => {
  const wrong = sources
    .filter((file) => roomOf(file) === 'mock-server/core' && !isTest(file))
    .flatMap((file) => {
      const found = impure.exec(codeOf(file))
      return found ? [`${file} reaches for ${found[0]}`] : []
    })
  expect(wrong).toEqual([])
})

it('timers are taken where no fake of a test can have been put before', () => {
  const faked = /(?<![.\w])(setTimeout|setInterval|setImmediate|performance)\s*[.(]/
  const wrong = sources
    .filter((file) => /^mock-server\/(engine|store|journal|views|http|library|control|msw|vitest)\//.test(file))
    .filter((file) => !isTest(file) && !importsOf(file).includes('mock-server/timers/real-timers.ts'))
    .filter((file) => faked.test(codeOf(file)))
  expect(wrong).toEqual([])
})
