import type { Contract } from './contract.ts'
import { sceneOf } from './scene.ts'
import type { Running, Target } from './world.ts'

type Vitest = Pick<typeof import('vitest'), 'afterAll' | 'beforeAll' | 'describe' | 'expect' | 'it'>

/** One suite on one target, in the words of Vitest. */
export function describeOn(vitest: Vitest, target: Target, { title, suite }: Contract): void {
  const { afterAll, beforeAll, describe, expect, it } = vitest
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
