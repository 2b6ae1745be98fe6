import { defineFigure, type Row } from '../define-figure.ts'
import { startPartner } from '../partner.ts'
import { beside, inTurn } from '../stats.ts'
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

const PAYOUTS = 1_000
const WARM_UP = 4_000

/** Whole payouts on a file against those on memory, and against a program that asks the same of a file, makes the same signatures, and does nothing else. */
export default defineFigure({
  name: 'sqlite',
  async measure({ pairs }) {
    using files = folder()
    const partner = await startPartner()
    const sides: Side[] = []
    const started = async (side: Promise<Side>) => {
      sides.push(await side)
      return sides.at(-1)!
    }
    const on = (sync: string, name: string) => ({ STORE: files.file(`${name}-${sync}.db`), STORE_SYNC: sync })
    const rows: Row[] = []
    try {
      const memory = await started(startSide(partner, [bankOn({})]))
      const normal = await started(startSide(partner, [bankOn(on('normal', 'bank'))]))
      const full = await started(startSide(partner, [bankOn(on('full', 'bank'))]))
      for (const side of [memory, normal, full]) await side.rate('one project', WARM_UP)
      for (const shape of Object.keys(shapes) as Shape[]) {
        const bare = (sync: string) =>
          started(
            bareProgram(
              partner,
              { shape, payouts: PAYOUTS, file: files.file(`${shape}-${sync}.json`) },
              on(sync, `${shape}-seen`),
              on(sync, `${shape}-bare`),
            ),
          )
        const [bareNormal, bareFull] = [await bare('normal'), await bare('full')]
        for (let at = 0; at < 3; at++) for (const side of [bareNormal, bareFull]) await side.rate(shape, PAYOUTS)
        const all = { memory, normal, bareNormal, full, bareFull }
        const measured = await inTurn(
          pairs,
          Object.fromEntries(
            Object.entries(all).map(([name, side]) => [name, () => side.rate(shape, PAYOUTS)]),
          ) as Record<keyof typeof all, () => Promise<number>>,
        )
        rows.push(...rowsOf(shape, measured))
        await stop([bareNormal, bareFull])
      }
      return rows
    } finally {
      await stop(sides)
      await partner.close()
    }
  },
})

function rowsOf(shape: Shape, measured: Record<'memory' | 'normal' | 'bareNormal' | 'full' | 'bareFull', number[]>) {
  const { memory, normal, bareNormal, full, bareFull } = measured
  return [
    ratioRow(shape, 'SQLite : memory', beside(normal, memory), 0.55),
    ratioRow(
      shape,
      'SQLite : a bare program with the same statements and signatures',
      beside(normal, bareNormal),
      0.85,
    ),
    ratioRow(shape, 'SQLite with --store-sync full : memory', beside(full, memory)),
    ratioRow(shape, 'SQLite with --store-sync full : its bare program', beside(full, bareFull)),
  ]
}
