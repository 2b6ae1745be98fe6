import type { Step } from './schedules/schedule.ts'

interface Shrunk {
  steps: readonly Step[]
  /** Runs that it took. */
  runs: number
  /** Nothing can be left out or be simpler: each step has been tried. */
  isShortest: boolean
}

type Comes = (steps: readonly Step[]) => Promise<boolean>

class OutOfRuns extends Error {}

/**
 * Leaves steps out, many at once and then one by one, and puts simpler ones in the place of others, for as long as what was found comes again.
 * `most`: runs that it may take.
 */
export async function shrink(steps: readonly Step[], comesBy: Comes, most: number): Promise<Shrunk> {
  let [left, runs] = [steps, 0]
  const comes: Comes = async (tried) => {
    if (runs >= most) throw new OutOfRuns()
    runs += 1
    const comesAgain = await comesBy(tried)
    if (comesAgain) left = tried
    return comesAgain
  }
  try {
    await leaveOut(() => left, comes)
    while (await simplify(() => left, comes)) await leaveOut(() => left, comes)
    return { steps: left, runs, isShortest: true }
  } catch (error) {
    if (!(error instanceof OutOfRuns)) throw error
    return { steps: left, runs, isShortest: false }
  }
}

/** Halves, quarters and so on; then single steps, until none can be left out. */
async function leaveOut(left: () => readonly Step[], comes: Comes): Promise<void> {
  for (let size = Math.ceil(left().length / 2); size > 1; size = Math.ceil(size / 2))
    await leaveOutParts(size, left, comes)
  while (await leaveOutParts(1, left, comes));
}

/** From the end: what comes later is more often beside the point. Answers whether something was left out. */
async function leaveOutParts(size: number, left: () => readonly Step[], comes: Comes): Promise<boolean> {
  let isShorter = false
  for (let end = left().length; end > 0; end -= size) {
    const tried = left().toSpliced(Math.max(0, end - size), Math.min(size, end))
    if (tried.length > 0 && (await comes(tried))) isShorter = true
  }
  return isShorter
}

/** Answers whether a step became simpler. */
async function simplify(left: () => readonly Step[], comes: Comes): Promise<boolean> {
  for (const [at, step] of left().entries())
    for (const simpler of simplerThan(step)) if (await comes(left().with(at, simpler))) return true
  return false
}

function simplerThan(step: Step): Step[] {
  switch (step.step) {
    case 'order':
      return step.from === undefined ? [] : [{ step: 'order', order: step.order }]
    case 'together':
      return [{ step: 'order', order: step.orders[0]! }]
    case 'again':
      return step.at === 'once' ? [{ ...step, at: 'later' }] : [{ step: 'order', order: step.order }]
    case 'call':
    case 'webhook':
    case 'outcome':
      return step.nth > 1 ? [{ ...step, nth: 1 }] : []
    default:
      return []
  }
}
