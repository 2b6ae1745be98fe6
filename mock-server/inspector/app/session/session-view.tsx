import { useEffect } from 'preact/hooks'
import { goTo, route } from '../address/route.ts'
import { bindKeys } from '../keys/keys.ts'
import { StateDiagram } from '../parts/state-diagram.tsx'
import { wantDetails } from '../state/details.ts'
import { kept, revision, stepsOf } from '../state/kept.ts'
import type { StepRow } from '../state/rows.ts'
import { word } from '../words/language.ts'
import { Beside } from './beside.tsx'
import { DueList } from './due-list.tsx'
import { Exchange } from './exchange.tsx'
import { SessionHead } from './session-head.tsx'
import { SessionMoney } from './session-money.tsx'
import { Steps } from './steps.tsx'

/** All about one session: where it is, how it came there, what comes, and what was said meanwhile. */
export function SessionView() {
  revision.value
  const { id } = route.value
  const row = kept.sessions.get(id)
  useEffect(() => bindKeys({ Escape: () => goTo({ view: 'timeline' }) }), [])
  useEffect(() => {
    if (row) wantDetails([row])
  })
  if (!row) return <p class="soft empty">{word('noSuchSession', { id })}</p>
  const steps = stepsOf(id)
  return (
    <article class="session">
      <SessionHead row={row} />
      {row.operations.map(({ id: operation, kind, state }) => (
        <StateDiagram
          key={operation}
          kind={kind}
          label={`${kind} ${operation}`}
          current={state}
          {...wayOf(steps.filter(({ operationId }) => operationId === operation))}
        />
      ))}
      <div class="columns">
        <div>
          <DueList row={row} />
          <Steps id={id} steps={steps} />
          <SessionMoney row={row} steps={steps} />
        </div>
        <div>
          {route.value.query.beside !== undefined && <Beside id={id} />}
          <Exchange id={id} />
        </div>
      </div>
    </article>
  )
}

function wayOf(steps: readonly StepRow[]) {
  const taken = new Map(
    steps.flatMap(({ from, to, event, by }) => (from === undefined ? [] : [[`${from} ${to}`, `${event} (${by})`]])),
  )
  return { taken, seen: new Set(steps.map(({ to }) => to)) }
}
