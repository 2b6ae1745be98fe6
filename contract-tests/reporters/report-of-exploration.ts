import { maskValue } from '../../schemas/cards/mask.ts'
import type { Exploration } from '../partner/explore/explore-partner.ts'
import type { Finding } from '../partner/explore/finding.ts'
import { rules } from '../partner/explore/judge/index.ts'
import type { Rule } from '../partner/explore/play/ended-run.ts'
import { saySchedule } from '../partner/explore/schedules/schedule.ts'
import type { Report, ReportItem } from './report.ts'

/** A rule of the judge is an item: failed once for each finding by it, passed where no run has broken it. */
export const reportOfExploration = (exploration: Exploration): Report =>
  maskValue({
    title: `${exploration.title}, ${exploration.runs} runs from seed ${exploration.seed}`,
    at: new Date().toISOString(),
    items: rules.flatMap((rule) => itemsOf(rule, exploration)),
  })

function itemsOf({ id, holds }: Rule, { findings, notes, runs, seed }: Exploration): ReportItem[] {
  const its = findings.filter(({ rule }) => rule === id)
  if (its.length > 0) return its.map((finding) => itemOfFinding(finding, holds, seed))
  const about = { id, title: holds, durationMs: 0, facts: {}, evidence: [] }
  if (runs === 0) return [{ ...about, verdict: 'not exercised', message: 'no run was judged' }]
  if (id !== 'belief' || notes.length === 0) return [{ ...about, verdict: 'passed' }]
  return [{ ...about, verdict: 'passed', message: `not judged: ${notes.join('; ')}` }]
}

/** What was found, with the shortest schedule that brings it about and what happened in it. */
export const itemOfFinding = (
  { rule, message, schedule, timeline, run, repeated, shrinking }: Finding,
  holds: string,
  seed: number,
): ReportItem => ({
  id: rule,
  title: holds,
  verdict: 'failed',
  message,
  durationMs: 0,
  facts: {
    expected: holds,
    schedule: saySchedule(schedule),
    repeated: sayRepeated(repeated),
    found: `in run ${run} from seed ${seed}; made short in ${shrinking.runs} runs${shrinking.isShortest ? ', nothing can be left out' : ''}`,
  },
  sequence: timeline.map(({ at, kind, text }) => ({
    at,
    text,
    ...(speakers[kind] && { from: speakers[kind] }),
    ...(!/ -> 200$/.test(text) && kind !== 'step' && { isTrouble: true }),
  })),
  evidence: timeline.map(({ at, kind, text }) => ({ title: `${at} ${marks[kind]} ${text}`, texts: [] })),
})

function sayRepeated({ came, of }: Finding['repeated']): string {
  if (of === 0) return 'not at all: the run was broken off'
  return `it came ${came} times in ${of}${came < of ? ': it depends on something that a schedule does not say' : ''}`
}

const speakers = { step: undefined, call: 'partner', webhook: 'bank' } as const

/** Who speaks to whom. */
const marks = { step: '  ··  ', call: 'partner → bank', webhook: 'bank → partner' } as const
