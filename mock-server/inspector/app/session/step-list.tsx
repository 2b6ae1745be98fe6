import type { ComponentChild } from 'preact'
import { hrefOf } from '../address/route.ts'
import { diagramOf } from '../parts/diagrams.ts'
import { durationText } from '../parts/durations.ts'
import { stateColour } from '../parts/state-colours.ts'
import { clockText } from '../parts/times.ts'
import type { StepRow } from '../state/rows.ts'
import { type WordName, word } from '../words/language.ts'

const causes: Readonly<Record<string, WordName>> = {
  call: 'byCall',
  timer: 'byTimer',
  push: 'byPush',
  payer: 'byPayer',
  issuer: 'byIssuer',
}

interface StepListProps {
  steps: readonly StepRow[]
  /** The id of one that somebody looks for. */
  marked?: string | undefined
  /** Stands behind each. */
  after?(step: StepRow): ComponentChild
}

/** Each step of operations: when, how long after the one before, whereto, and what has brought it about. */
export const StepList = ({ steps, marked, after }: StepListProps) => (
  <ol class="story">
    {steps.map((step, nth) => (
      <li key={step.id} aria-current={step.id === marked ? 'step' : undefined}>
        <time class="soft">{clockText(step.at)}</time>
        <span class={`dot ${stateColour(step.kind, step.to)}`} />
        <div>
          <p>
            <b>{step.event}</b> <span class="soft">{step.from ?? '—'} →</span>{' '}
            <b class={stateColour(step.kind, step.to)}>{step.to}</b>{' '}
            {nth > 0 && <span class="soft small">+{durationText(step.at - steps[nth - 1]!.at)}</span>} {after?.(step)}
          </p>
          <p class="soft small">
            <Cause step={step} /> · {step.operationId}
            {moneyOf(step)}
          </p>
        </div>
      </li>
    ))}
  </ol>
)

const Cause = ({ step: { by, requestId, outcome } }: { step: StepRow }) => (
  <>
    {word(causes[by] ?? 'byTimer')}{' '}
    {requestId !== undefined && <a href={hrefOf({ view: 'call', id: requestId })}>{requestId}</a>}
    {outcome !== undefined && <span class="warn"> {word('outcomeIs', { outcome })}</span>}
  </>
)

function moneyOf({ kind, from, to }: StepRow): string {
  const diagram = diagramOf(kind)
  const money =
    from === undefined
      ? diagram?.holds && 'held'
      : diagram?.edges.find((edge) => edge.from === from && edge.to === to)?.money
  return money ? ` · ${word(money as 'held' | 'booked' | 'released' | 'returned')}` : ''
}
