import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atExit } from './at-exit.ts'
import { type Child, startChild } from './child.ts'
import type { Row } from './define-figure.ts'
import { payoutsPerSecond } from './load.ts'
import type { Partner } from './partner.ts'
import type { Pairs } from './stats.ts'
import { perSecond } from './words.ts'

/** One project that all share, or one for each connection. */
export const shapes = { 'one project': 1, '50 projects': 50 } as const
export type Shape = keyof typeof shapes

const AT_ONCE = 50
let rounds = 0

/** Projects that nobody has used yet. */
const freshProjects = (shape: Shape): string[] => {
  rounds += 1
  return Array.from({ length: shapes[shape] }, (_, at) => `r${rounds}p${at}`)
}

/** Programs that take calls together, all on the same store. */
export interface Side {
  children: readonly Child[]
  /** Whole payouts a second, 50 at a time. */
  rate(shape: Shape, payouts: number): Promise<number>
}

export async function startSide(partner: Partner, programs: readonly Child[]): Promise<Side> {
  const ports = await Promise.all(programs.map((each) => each.ask<number>('listen')))
  return {
    children: programs,
    async rate(shape, payouts) {
      const projects = freshProjects(shape)
      await programs[0]!.ask('round', { projects, port: partner.port })
      return await payoutsPerSecond({ ports, projects, partner, payouts, atOnce: AT_ONCE })
    },
  }
}

/** A bank as users install it, on a store. */
export const bankOn = (store: Readonly<Record<string, string>>): Child => startChild('bank', store)

/** The limit, which asks its database what a bank asks its own over so many payouts of that shape; a bank that is cold puts more into a transaction. */
export async function bareProgram(
  partner: Partner,
  { shape, payouts, file, warmUp = 0 }: { shape: Shape; payouts: number; file: string; warmUp?: number },
  seen: Readonly<Record<string, string>>,
  store: Readonly<Record<string, string>>,
): Promise<Side> {
  const bank = await startSide(partner, [startChild('bank', { ...seen, SOURCE: '1', RECORD: '1' })])
  try {
    if (warmUp > 0) {
      await bank.rate(shape, warmUp)
      await bank.children[0]!.ask('forgetCalls')
    }
    await bank.rate(shape, payouts)
    await bank.children[0]!.ask('recorded', file)
  } finally {
    await stop([bank])
  }
  return await startSide(partner, [startChild('limit', { ...store, STATEMENTS: file })])
}

export const stop = (sides: readonly Side[]): Promise<unknown> =>
  Promise.all(sides.flatMap(({ children }) => children.map((child) => child.stop())))

/** Payouts a second of both, and how they compare. */
export const ratioRow = (
  shape: Shape,
  what: string,
  { ours, reference, ratio }: Pairs,
  limit?: string,
  least?: number,
): Row => ({
  figure: `payouts a second, 50 at a time, ${shape}: ${what}`,
  value: ratio,
  unit: '×',
  ...(least !== undefined && { aim: { least } }),
  note: `${perSecond(ours)} : ${perSecond(reference)}`,
  ...(limit !== undefined && { limit }),
})

/** A folder that is gone when it is disposed of. */
export function folder(): Disposable & { file(name: string): string } {
  const path = mkdtempSync(join(tmpdir(), 'bank131-mock-bench-'))
  const remove = atExit(() => rmSync(path, { recursive: true, force: true }))
  return { file: (name) => join(path, name), [Symbol.dispose]: remove }
}
