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

const PAYOUTS = 600
const WARM_UP = 2_000

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
        const bare = await started(
          bareProgram(
            partner,
            { shape, payouts: PAYOUTS, file: files.file(`${shape}.json`), warmUp: WARM_UP },
            on('normal', `${shape}-seen`),
            on('normal', `${shape}-bare`),
          ),
        )
        for (let at = 0; at < 3; at++) await bare.rate(shape, PAYOUTS)
        const measured = await inTurn(pairs, {
          memory: () => memory.rate(shape, PAYOUTS),
          normal: () => normal.rate(shape, PAYOUTS),
          bare: () => bare.rate(shape, PAYOUTS),
          full: () => full.rate(shape, PAYOUTS),
        })
        rows.push(...rowsOf(shape, measured))
        await stop([bare])
      }
      return rows
    } finally {
      await stop(sides)
      await partner.close()
    }
  },
})

function rowsOf(shape: Shape, measured: Record<'memory' | 'normal' | 'bare' | 'full', number[]>) {
  const { memory, normal, bare, full } = measured
  return [
    ratioRow(shape, 'SQLite : memory', beside(normal, memory), 'its statements, in the thread of the bank', 0.55),
    ratioRow(
      shape,
      'SQLite : a bare program with the same statements and signatures',
      beside(normal, bare),
      'rows into what is decided and back',
      0.85,
    ),
    ratioRow(shape, 'SQLite with --store-sync full : memory', beside(full, memory), 'the disk: a commit waits for it'),
  ]
}
