import { parseArgs } from 'node:util'
import type { Exploration } from '../explore/explore-partner.ts'
import type { Finding } from '../explore/finding.ts'
import { saySchedule } from '../explore/schedules/schedule.ts'
import { explored, exploredDurable, exploredForeign } from './explored.ts'
import { durableLosers, type ExploredLoser, moneyLosers } from './explored-losers.ts'
import { type Habit, habits } from './habits.ts'
import { lacking, stacks } from './stacks.ts'

/**
 * Has `explore` look at partners: about right ones nothing is found, each loser is found within its runs and shrunk to a few steps. `--stack`: node (the
 * reference partner, and one that is restarted), php or java (a process of its own with these `--habits`; with `file` it is killed in the middle of things).
 */
const { values } = parseArgs({
  options: {
    stack: { type: 'string', multiple: true, default: ['node', 'php'] },
    habits: { type: 'string', default: 'repeats,file,workers' },
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', multiple: true, default: ['1'] },
    together: { type: 'string', default: '4' },
    right: { type: 'boolean', default: false },
    losers: { type: 'boolean', default: false },
  },
})

/** More steps than a finding may have. */
const MOST_STEPS = 6

interface Play {
  name: string
  run(): Promise<string>
}

/** With its timeline: a right partner is accused, or is not right. */
const sayFinding = ({ message, schedule, repeated: { came, of }, timeline }: Finding): string =>
  `${message}, came ${came} times in ${of}\n${saySchedule(schedule)}\n${timeline.map(({ at, text }) => `  ${at} ${text}`).join('\n')}`

const foundNothing = ({ findings, runs, notes }: Exploration): string => {
  if (findings.length > 0) throw new Error(findings.map(sayFinding).join('\n'))
  return [`nothing was found in ${runs} runs`, ...notes.map((note) => `not judged: ${note}`)].join('; ')
}

const foundIt = ({ findings, runs }: Exploration, { rules }: ExploredLoser): string => {
  const [found] = findings
  if (!found) throw new Error(`nothing was found in ${runs} runs`)
  const { rule, schedule, run, repeated, message } = found
  if (!rules.includes(rule)) throw new Error(`found ${rule}: ${message}`)
  // On a busy machine a partner may give up on an answer that was not late.
  if (schedule.steps.length > MOST_STEPS || repeated.came < repeated.of - 1)
    throw new Error(
      `${schedule.steps.length} steps, came ${repeated.came} times in ${repeated.of}: ${saySchedule(schedule)}`,
    )
  return `${rule} in run ${run}, ${schedule.steps.length} steps`
}

const seeds = values.seed.map(Number)
const runs = Number(values.runs)
const its = habits.filter((habit): habit is Habit => values.habits.split(',').includes(habit))

const rightNodes = seeds.flatMap((seed): Play[] => [
  {
    name: `right, seed ${seed}`,
    run: async () => foundNothing(await explored({}, { runs, seed })),
  },
  {
    name: `right and durable, seed ${seed}`,
    run: async () => foundNothing(await exploredDurable(undefined, { runs, seed })),
  },
])

function rightForeigners(): Play[] {
  return stacks
    .filter(({ name }) => values.stack.includes(name))
    .flatMap((stack) => {
      const reason = lacking(stack)
      if (reason !== undefined) {
        // CI has to try them all.
        if (process.env.CI === 'true') process.exitCode = 2
        console.log(`${stack.name}: left out: ${reason}`)
        return []
      }
      const command = stack.ready()
      return seeds.map((seed) => ({
        name: `right in ${stack.name} (${its.join(',')}), seed ${seed}`,
        run: async () => foundNothing(await exploredForeign(command, its, { runs, seed })),
      }))
    })
}

const losers = seeds.flatMap((seed): Play[] => [
  ...moneyLosers.map((loser) => ({
    name: `${loser.flaw}, seed ${seed}`,
    run: async () => {
      const { flaw, within, lateMs } = loser
      const late = lateMs === undefined ? {} : { quietMs: 2 * lateMs }
      const asked = { runs: within, seed, mostFindings: 1, ...late }
      return foundIt(await explored({ flaw, ...(lateMs !== undefined && { lateMs }) }, asked), loser)
    },
  })),
  ...durableLosers.map((loser) => ({
    name: `${loser.flaw}, seed ${seed}`,
    run: async () => foundIt(await exploredDurable(loser.flaw, { runs: loser.within, seed, mostFindings: 1 }), loser),
  })),
])
const both = values.right === values.losers
const isNode = values.stack.includes('node')
const plays = [
  ...(both || values.right ? [...(isNode ? rightNodes : []), ...rightForeigners()] : []),
  ...(isNode && (both || values.losers) ? losers : []),
]
const of = plays.length
if (of === 0) {
  console.log('nothing to explore: --stack takes node, php and java')
  process.exitCode = 2
}
let right = 0

async function playOneByOne(): Promise<void> {
  for (let play = plays.shift(); play; play = plays.shift()) {
    const began = Date.now()
    const said = await play.run().then(
      (text) => {
        right += 1
        return text
      },
      (error: Error) => `WRONG: ${error.message}`,
    )
    console.log(`${play.name}: ${said} (${Math.round((Date.now() - began) / 1000)} s)`)
  }
}

const began = Date.now()
await Promise.all(Array.from({ length: Number(values.together) }, playOneByOne))
console.log(`partners explored rightly: ${right} of ${of} in ${Math.round((Date.now() - began) / 1000)} s`)
if (right < of) process.exitCode = 1
