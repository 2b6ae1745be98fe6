import * as vitest from 'vitest'
import type { Contract } from '../kit/contract.ts'
import { describeOn } from '../kit/describe-on.ts'
import type { Running, Target, World } from '../kit/world.ts'
import { targets } from '../targets/index.ts'

/** Suites in the bank's words, run by Vitest on every target, each of which is started once: what a module exports, or a list. */
export function describeContracts(
  contracts: Readonly<Record<string, Contract | readonly Contract[]>> | readonly Contract[],
  { worlds = 'one a test' }: { worlds?: 'one a test' | 'one a suite' } = {},
): void {
  const startOnce = oneAtATime()
  for (const target of targets.map(startOnce)) {
    const played = worlds === 'one a suite' ? inOneWorld(target) : target
    for (const each of Object.values(contracts).flat()) describeOn(vitest, played, each)
  }
}

/** Each target runs from its first suite until another one begins, or the file ends: MSW in Node would hold up the calls of others. */
function oneAtATime(): (target: Target) => Target {
  let open: { target: Target; running: Promise<Running> } | undefined
  const close = async () => (await open?.running)?.stop()
  vitest.afterAll(close)
  return (target) => ({
    ...target,
    async start() {
      if (open?.target !== target) {
        await close()
        open = { target, running: target.start() }
      }
      return { ...(await open.running), stop: async () => {} }
    },
  })
}

/** A suite's tests share a project: each makes the sessions that it speaks of, and none asks for a setup. */
const inOneWorld = (target: Target): Target => ({
  ...target,
  async start() {
    const running = await target.start()
    let world: Promise<World> | undefined
    return {
      ...running,
      world(setup) {
        if (Object.keys(setup).length > 0) throw new Error('a test that shares its project cannot set it up')
        world ??= running.world(setup)
        return world
      },
    }
  },
})
