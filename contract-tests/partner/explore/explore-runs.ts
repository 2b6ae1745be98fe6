import type { RequestItem } from '../../../mock-server/index.ts'
import { untilAborted } from '../certify/until-aborted.ts'
import { NotExercised } from '../certify/verdicts.ts'
import { Coverage } from './coverage.ts'
import { type Finding, isKnown } from './finding.ts'
import { judgeRun } from './judge/index.ts'
import { LateCalls } from './late-calls.ts'
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
  const lateCalls = new LateCalls()
  let [run, again] = [0, 0]
  const tell = async (of: number, schedule: Schedule, { found: [found], played }: Judged) => {
    if (!found) return
    if (findings.some((finding) => isKnown(finding, found, schedule))) {
      again += 1
      return
    }
    options.onFound?.(found.message)
    const finding = await shortest(setup, options, schedule, found, played, of)
    findings.push(finding)
    options.onFinding?.(finding)
  }
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
      await tell(run + 1, schedule, judged)
      const late = lateCalls.add(run + 1, schedule, judged.played, judged.since)
      if (!late) continue
      // From now on it is waited for as long as it may be; what was over too early is played again.
      if (setup.pace.isPatient)
        notes.add(`what it does later than --quiet has it wait, as ${late.call} for an order of run ${late.run}`)
      else {
        setup.pace.isPatient = true
        const patient = await untilAborted(judge(setup, late.schedule, notes), signal)
        if (patient && !signal?.aborted) await tell(late.run, late.schedule, patient)
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

interface Judged {
  played: PlayedRun
  found: Found[]
  /** Calls that came while it was judged. */
  since: readonly RequestItem[]
}

/** Undefined for a run that could not be judged. */
async function judge(setup: RunSetup, schedule: Schedule, notes: Set<string>): Promise<Judged | undefined> {
  try {
    const played = await playSchedule(setup, schedule)
    const judged = await judgeRun(played.ended)
    for (const note of judged.notes) notes.add(note)
    const since = (await setup.stage.bank.requests()).slice(played.ended.calls.length)
    return { played, found: judged.found, since }
  } catch (error) {
    if (!(error instanceof NotExercised)) throw error
    notes.add(error.message)
    return undefined
  }
}

/** The finding by the shortest schedule that brings it about, repeated, with all the time that the partner may be given; by the shortest one so far where the run is broken off. */
async function shortest(
  setup: RunSetup,
  { shrinkRuns = 60, replay, signal }: RunsOptions,
  schedule: Schedule,
  found: Found,
  played: PlayedRun,
  run: number,
): Promise<Finding> {
  const { pace } = setup
  const wasPatient = pace.isPatient
  pace.isPatient = true
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
  pace.isPatient = wasPatient
  const { steps } = best
  return { ...best.found, schedule: { steps }, timeline: best.played.timeline, run, repeated, shrinking }
}
