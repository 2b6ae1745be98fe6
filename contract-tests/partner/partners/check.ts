import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Loser } from './losers.ts'
import { type Play, play, playsOf, sayPlay } from './plays.ts'
import { lacking, stacks } from './stacks.ts'

/** Has `certify` judge partners by other hands: right ones have to pass every case in any combination of habits, each loser of money fails its own. */
const { values } = parseArgs({
  options: {
    stack: { type: 'string', multiple: true, default: stacks.map(({ name }) => name) },
    times: { type: 'string', default: '1' },
    together: { type: 'string', default: '8' },
    right: { type: 'boolean', default: false },
    losers: { type: 'boolean', default: false },
    loaded: { type: 'boolean', default: false },
  },
})

const wanted = stacks.filter(({ name }) => values.stack.includes(name))
const commands = new Map<string, readonly [string, ...string[]]>()
for (const stack of wanted) {
  const reason = lacking(stack)
  if (reason === undefined) commands.set(stack.name, stack.ready())
  else console.log(`${stack.name}: left out: ${reason}`)
}

const isWanted = ({ loser }: Play) => values.right === values.losers || (loser ? values.losers : values.right)
const once = [...commands.keys()].flatMap(playsOf).filter(isWanted)
const plays = Array.from({ length: Number(values.times) }, () => once).flat()

const judgedLosers = new Set(once.flatMap(({ loser }) => loser ?? []))

let right = 0
async function playOneByOne(): Promise<void> {
  for (let next = plays.shift(); next; next = plays.shift()) {
    const began = Date.now()
    const wrong = await play(next, commands.get(next.stack)!).catch((error: Error) => [error.message])
    console.log(
      `${sayPlay(next)}: ${wrong.length === 0 ? 'as it should be' : `WRONG: ${wrong.join('; ')}`} (${since(began)})`,
    )
    if (wrong.length === 0) right += 1
  }
}

const since = (began: number) => `${Math.round((Date.now() - began) / 1_000)} s`

const began = Date.now()
const of = plays.length
const busy = values.loaded ? Array.from({ length: availableParallelism() }, () => keepBusy()) : []
await Promise.all(Array.from({ length: Number(values.together) }, playOneByOne))
for (const each of busy) each.kill()

for (const loser of judgedLosers) for (const line of sayIndifference(loser)) console.log(line)
console.log(`partners judged rightly: ${right} of ${of} in ${since(began)}`)
if (right < of) process.exitCode = 1
// CI has to try them all.
if (of === 0 || (process.env.CI === 'true' && commands.size < wanted.length)) process.exitCode = 2

/** What could not be tried, though the play was. */
function sayIndifference({ name, indifferentTo }: Loser): string[] {
  return Object.entries(indifferentTo).map(([habit, why]) => `${name} is the same with and without ${habit}: ${why}`)
}

function keepBusy(): ChildProcess {
  return spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' })
}
