import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { targets as everyTarget } from '../targets/index.ts'
import { type Contract, contract, type SuiteApi } from './contract.ts'
import { sceneOf } from './scene.ts'
import type { Running, Target } from './world.ts'

/** A suite in the bank's words, run by Vitest on every target. */
export function describeContract(title: string, suite: (api: SuiteApi) => void): void {
  describeContracts([contract(title, suite)])
}

/** The same for suites that are defined elsewhere: what a module exports, or a list. */
export function describeContracts(
  contracts: Readonly<Record<string, Contract | readonly Contract[]>> | readonly Contract[],
  targets: readonly Target[] = everyTarget,
): void {
  for (const each of Object.values(contracts).flat()) for (const target of targets) describeOn(target, each)
}

function describeOn(target: Target, { title, suite }: Contract): void {
  if (target.skip) {
    describe.skip(`${title}, on ${target.name}: ${target.skip}`, () => {})
    return
  }
  describe(`${title}, on ${target.name}`, () => {
    let running: Running
    beforeAll(async () => {
      running = await target.start()
    })
    afterAll(() => running.stop())
    suite({
      expect,
      it(name, test, { needs, ...setup } = {}) {
        const lacked = needs && target.lacks?.[needs]
        if (lacked !== undefined) return it.skip(`${name}: ${lacked}`)
        it(name, async () => test({ ...sceneOf(await running.world(setup)), expect }))
      },
    })
  })
}
