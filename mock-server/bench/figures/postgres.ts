import { availableParallelism } from 'node:os'
import { startChild } from '../child.ts'
import { Databases } from '../database.ts'
import { defineFigure, type Row, unmeasured } from '../define-figure.ts'
import { startPartner } from '../partner.ts'
import { startPostgres } from '../postgres-server.ts'
import { beside, inTurn, type Pairs } from '../stats.ts'
import {
  bankOn,
  bareProgram,
  folder,
  ratioRow,
  type Shape,
  type Side,
  shapes,
  startSide,
  stop,
} from '../store-sides.ts'

const PAYOUTS = 300
const WARM_UP = 900
const UPDATES = 1_000

/** Whole payouts on a database, by one process and by two, and against a program that asks the same of a database, makes the same signatures, and does nothing else. */
export default defineFigure({
  name: 'postgres',
  async measure({ pairs, postgres }) {
    using own = postgres === undefined ? await startPostgres() : undefined
    const server = postgres ?? own?.url
    if (server === undefined) return [noServer]
    using files = folder()
    const databases = new Databases(server)
    const partner = await startPartner()
    const sides: Side[] = []
    const started = (side: Side) => {
      sides.push(side)
      return side
    }
    const rows: Row[] = []
    try {
      const one = started(await startSide(partner, [bankOn({ STORE: await databases.create() })]))
      const shared = { STORE: await databases.create() }
      // One after the other: the first makes the tables.
      const two = started(await startSide(partner, [bankOn(shared), bankOn(shared)]))
      for (const side of [one, two]) await side.rate('one project', WARM_UP)
      for (const shape of Object.keys(shapes) as Shape[]) {
        const [seen, store] = [{ STORE: await databases.create() }, { STORE: await databases.create() }]
        const recording = { shape, payouts: PAYOUTS, file: files.file(`${shape}.json`) }
        const bare = started(await bareProgram(partner, recording, seen, store))
        for (let at = 0; at < 3; at++) await bare.rate(shape, PAYOUTS)
        const measured = await inTurn(pairs, {
          one: () => one.rate(shape, PAYOUTS),
          bare: () => bare.rate(shape, PAYOUTS),
          two: () => two.rate(shape, PAYOUTS),
        })
        rows.push(
          ratioRow(
            shape,
            'PostgreSQL : its bare program',
            beside(measured.one, measured.bare),
            'rows into what is decided and back',
            0.8,
          ),
          twoBesideOne(shape, beside(measured.two, measured.one)),
        )
        await stop([bare])
      }
      return [...rows, await updates(databases, pairs)]
    } finally {
      await stop(sides)
      await databases.drop()
      await partner.close()
    }
  },
})

/** Two banks, the partner and the database: with fewer processors a second bank takes its time from the others. */
const PROCESSORS_FOR_TWO = 4

function twoBesideOne(shape: Shape, pairs: Pairs): Row {
  const processors = availableParallelism()
  const where = 'the database and the client work on the same processors'
  const row = ratioRow(shape, 'PostgreSQL by two processes : by one', pairs, where)
  return processors < PROCESSORS_FOR_TWO
    ? { ...row, note: `${row.note}; no aim with ${processors} processors, of which it takes ${PROCESSORS_FOR_TWO}` }
    : { ...row, aim: { least: 1.5 } }
}

async function updates(databases: Databases, pairs: number): Promise<Row> {
  const store = async (together: number) =>
    startChild('updates', { STORE: await databases.create(), TOGETHER: String(together) })
  const [batched, unbatched] = [await store(50), await store(1)]
  const rate = (child: typeof batched) => () => child.ask<number>('updatesPerSecond', UPDATES)
  try {
    const measured = await inTurn(pairs, { batched: rate(batched), unbatched: rate(unbatched) })
    return {
      ...ratioRow(
        'one project',
        '',
        beside(measured.batched, measured.unbatched),
        'statements of each; the commit is shared',
        4,
      ),
      figure: 'updates of one project a second, 50 waiting, PostgreSQL: committed together : one by one',
    }
  } finally {
    await Promise.all([batched.stop(), unbatched.stop()])
  }
}

const noServer = unmeasured({
  figure: 'payouts a second on PostgreSQL : its bare program',
  unit: '×',
  aim: { least: 0.8 },
  note: 'no PostgreSQL is found here; --store-url, or BANK131_MOCK_TEST_POSTGRES, names a server where databases may be made',
})
