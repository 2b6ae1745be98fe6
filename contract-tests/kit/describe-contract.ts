import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { targets } from '../targets/index.ts'
import { type Bank, bankOf, type Inbox, inboxOf } from './bank.ts'
import type { Feature, ProjectSetup, Running, World } from './world.ts'

/** What a test of a contract gets: a project of its own, its clock, and the partner's inbox. */
export interface Scene {
  bank: Bank
  clock: World['clock']
  inbox: Inbox
  expect: typeof expect
}

export interface SuiteApi {
  it(title: string, test: (scene: Scene) => Promise<void>, setup?: ProjectSetup & { needs?: Feature }): void
  expect: typeof expect
}

/** A suite in the bank's words, run on every target. */
export function describeContract(title: string, suite: (api: SuiteApi) => void): void {
  for (const target of targets) {
    if (target.skip) {
      describe.skip(`${title}, on ${target.name}: ${target.skip}`, () => {})
      continue
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
          it(name, async () => {
            const world = await running.world(setup)
            await test({ bank: bankOf(world), clock: world.clock, inbox: inboxOf(world), expect })
          })
        },
      })
    })
  }
}
