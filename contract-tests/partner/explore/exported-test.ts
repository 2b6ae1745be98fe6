import type { ExploreOptions } from './explore-partner.ts'
import type { Finding } from './finding.ts'
import { rules } from './judge/index.ts'
import { saySchedule } from './schedules/schedule.ts'

type Given = Pick<
  ExploreOptions,
  | 'webhookUrl'
  | 'triggers'
  | 'order'
  | 'orderPaid'
  | 'orderFailed'
  | 'port'
  | 'project'
  | 'restart'
  | 'quietMs'
  | 'patienceMs'
  | 'slowAnswerMs'
>

/** A finding as a test of Vitest: it plays the schedule with the partner, and fails for as long as the partner is wrong. */
export function exportedTest({ rule, message, schedule }: Finding, seed: number, given: Given): string {
  const { orderPaid, orderFailed, ...plain } = given
  const options = Object.entries(plain).filter(([, value]) => value !== undefined)
  const patterns = Object.entries({ orderPaid, orderFailed }).filter(([, value]) => value !== undefined)
  const lines = [
    ...options.map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`),
    ...patterns.map(([name, value]) => `    ${name}: ${String(value)},`),
  ]
  return `${imports('explorePartner', 'bank131-mock/contract-tests')}
${imports('expect, it', 'vitest')}

/*
 * Found by bank131-mock explore --seed ${seed}: ${inComment(message)}
 *
${inComment(saySchedule(schedule))
  .split('\n')
  .map((line) => ` * ${line}`)
  .join('\n')}
 */
const steps = ${JSON.stringify(schedule.steps, null, 2)} as const

it(${JSON.stringify(rules.find(({ id }) => id === rule)?.holds ?? rule)}, { timeout: 120_000 }, async () => {
  const { findings } = await explorePartner({
${lines.join('\n')}
    replay: { steps },
  })
  expect(findings.map(({ message }) => message)).toEqual([])
})
`
}

const imports = (names: string, from: string): string => `import { ${names} } from '${from}'`

const inComment = (text: string): string => text.replaceAll('*/', '* /')
