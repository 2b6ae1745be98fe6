import type { Found } from './play/ended-run.ts'
import type { TraceEvent } from './play/trace.ts'
import type { Schedule, Step } from './schedules/schedule.ts'

/** What was found, and the shortest schedule known that brings it about. */
export interface Finding extends Found {
  schedule: Schedule
  timeline: readonly TraceEvent[]
  /** The run that found it, from 1. */
  run: number
  /** How often it came when the shortest schedule was repeated. */
  repeated: { came: number; of: number }
  /** Runs that shrinking took, and whether nothing more can be left out. */
  shrinking: { runs: number; isShortest: boolean }
}

/** Troubles that a partner can tell apart no better than so: what follows from one follows from the others. */
const alike: Readonly<Record<string, string>> = {
  lost_before: 'lost',
  lost_after: 'lost',
  cut: 'lost',
  late: 'lost',
  restart: 'restart',
  error_500: 'error',
  error_502: 'error',
  error_503: 'error',
  error_504: 'error',
}

/** What a step is, whatever it is aimed at and whichever order it is about. */
function shapeOf(step: Step): string {
  switch (step.step) {
    case 'call':
      return `${step.call} ${alike[step.trouble] ?? step.trouble}`
    case 'webhook':
      return `${step.webhook} ${step.trouble}`
    case 'outcome':
      return step.outcome
    case 'forge':
      return `${step.webhook} ${step.how}`
    case 'repeat':
      return `repeat ${step.webhook}`
    case 'time':
      return step.to
    default:
      return step.step
  }
}

/** Whether a schedule holds all that a finding of the same rule is made of: then it has found that once more. */
export function isKnown(finding: Finding, { rule }: Found, { steps }: Schedule): boolean {
  if (finding.rule !== rule) return false
  const shapes = new Set(steps.map(shapeOf))
  return finding.schedule.steps.every((step) => shapes.has(shapeOf(step)))
}
