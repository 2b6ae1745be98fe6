import { type Exploration, type ExploreOptions, explorePartner } from '../../partner/explore/explore-partner.ts'
import { rules } from '../../partner/explore/judge/index.ts'
import { saySchedule } from '../../partner/explore/schedules/schedule.ts'
import { runner } from './runner.ts'

/**
 * An exploration as tests of Vitest, one for each rule: it fails with what was found and the shortest schedule that brings it about. `options` is asked for
 * when the tests begin, so that it can start the partner.
 */
export function describeExploration(title: string, options: () => ExploreOptions | Promise<ExploreOptions>): void {
  const { beforeAll, describe, it } = runner()
  describe(title, () => {
    let explored: Exploration
    beforeAll(async () => {
      explored = await explorePartner(await options())
    }, 3_600_000)
    for (const { id, holds } of rules) {
      it(holds, () => {
        const its = explored.findings.filter(({ rule }) => rule === id)
        const said = its.map(({ message, schedule }) => `${message}\n${saySchedule(schedule)}`)
        if (said.length > 0) throw new Error(`${said.join('\n\n')}\nseed ${explored.seed}`)
      })
    }
  })
}
