import { untilAborted } from '../certify/until-aborted.ts'
import { NotExercised } from '../certify/verdicts.ts'
import { Coverage } from './coverage.ts'
import { type Finding, isKnown } from './finding.ts'
import { judgeRun } from './judge/index.ts'
import type { Found } from './play/ended-run.ts'
import { type PlayedRun, playSchedule } from './play/play-schedule.ts'
import type { RunSetup } from './play/run-setup.ts'
import { type Abilities, drawSchedule } from './schedules/draw-steps.ts'
import { Random } from './schedules/random.ts'
import type { Schedule, Step } from './schedules/schedule.ts'
import { varySchedule } from './schedules/vary-schedule.ts'
import { shrink } from './shrink.ts'
import type { Watcher } from './watcher.ts'

interface RunsOptions extends Watcher {
  seed: number
  runs?: number
  seconds?: number
  replay?: Schedule
  shrinkRuns?: number
  mostFindings?: number
  signal?: AbortSignal
}

export interface Explored {
  /** Runs that were judged, without those of shrinking. */
  runs: number
  findings: readonly Finding[]
  /** Findings of the same kind that came again. */
  again: number
  /** What could not be judged, and why. */
  notes: readonly string[]
  /** What was met between bank and partner, and in how many runs. */
  met: Readonly<Record<string, number>>
  /** What no schedule has made happen. */
  missing: readonly string[]
  /** It was broken off. */
  isBrokenOff: boolean
}

/** A finding counts when its shortest schedule has been repeated so often. */
const REPEATS = 3

/** Plays schedule after schedule; what is found is made short, and repeated, before the next. */
export async function exploreRuns(setup: RunSetup, options: RunsOptions): Promise<Explored> {
  const { seed, runs = 300, seconds, replay, mostFindings = 10, signal } = options
  const coverage = new Coverage()
  const notes = new Set<string>()
  const findings: Finding[] = []
  const end = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000
  const of = replay ? 1 : runs
  const can = abilitiesOf(setup)
  let [run, again] = [0, 0]
  try {
    if (setup.stage.order && !(setup.stage.orderPaid && setup.stage.orderFailed))
      await untilAborted(setup.samples().catch(noteSamples(notes)), signal)
    for (; run < of && findings.length < mostFindings && Date.now() < end; run += 1) {
      if (signal?.aborted) break
      options.onRun?.({ run: run + 1, of, met: coverage.met.size, findings: findings.length })
      const random = new Random(seed, run)
      const isVaried = coverage.kept.length > 0 && random.happens(1, 2)
      const schedule =
        replay ??
        (isVaried ? varySchedule(random, random.pick(coverage.kept), can) : drawSchedule(random, run + 1, can))
      const judged = await untilAborted(judge(setup, schedule, notes), signal)
      if (signal?.aborted) break
      if (!judged) continue
      coverage.add(schedule, judged.played)
      const [found] = judged.found
      if (!found) continue
      if (findings.some((finding) => isKnown(finding, found, schedule))) again += 1
      else {
        options.onFound?.(found.message)
        const finding = await shortest(setup, options, schedule, found, judged.played, run + 1)
        findings.push(finding)
        options.onFinding?.(finding)
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error
  }
  const met = Object.fromEntries([...coverage.met].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return {
    runs: run,
    findings,
    again,
    notes: [...notes],
    met,
    missing: coverage.missing,
    isBrokenOff: signal?.aborted ?? false,
  }
}

const abilitiesOf = ({ stage, restart }: RunSetup): Abilities => ({
  sources: (['any', 'account', 'nominal', 'rko'] as const).filter((source) => stage.triggers[source]),
  restarts: restart !== undefined,
  late: stage.slowAnswerMs > 0,
})

const noteSamples = (notes: Set<string>) => (error: unknown) => {
  if (!(error instanceof NotExercised)) throw error
  notes.add(`what the partner believes of its orders: ${error.message}`)
}

/** Undefined for a run that could not be judged. */
async function judge(
  setup: RunSetup,
  schedule: Schedule,
  notes: Set<string>,
): Promise<{ played: PlayedRun; found: Found[] } | undefined> {
  try {
    const played = await playSchedule(setup, schedule)
    const judged = await judgeRun(played.ended)
    for (const note of judged.notes) notes.add(note)
    return { played, found: judged.found }
  } catch (error) {
    if (!(error instanceof NotExercised)) throw error
    notes.add(error.message)
    return undefined
  }
}

/** The finding by the shortest schedule that brings it about, repeated; by the shortest one so far where the run is broken off. */
async function shortest(
  setup: RunSetup,
  { shrinkRuns = 60, replay, signal }: RunsOptions,
  schedule: Schedule,
  found: Found,
  played: PlayedRun,
  run: number,
): Promise<Finding> {
  const best = { found, played, steps: schedule.steps }
  const shrinking = { runs: 0, isShortest: false }
  const repeated = { came: 0, of: 0 }
  const comesBy = async (steps: readonly Step[]) => {
    const judged = await judge(setup, { steps }, new Set())
    const same = judged?.found.find(({ rule }) => rule === found.rule)
    if (same) Object.assign(best, { found: same, played: judged!.played, steps })
    return same !== undefined
  }
  const work = async () => {
    if (!replay) {
      const { runs, isShortest } = await shrink(schedule.steps, comesBy, shrinkRuns)
      Object.assign(shrinking, { runs, isShortest })
    }
    for (; repeated.of < REPEATS; repeated.of += 1) if (await comesBy(best.steps)) repeated.came += 1
  }
  await untilAborted(work(), signal)
  const { steps } = best
  return { ...best.found, schedule: { steps }, timeline: best.played.timeline, run, repeated, shrinking }
}
