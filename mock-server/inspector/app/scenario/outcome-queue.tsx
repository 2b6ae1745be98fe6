import { useSignal } from '@preact/signals'
import { Action } from '../parts/action.tsx'
import { trimmed } from '../parts/trimmed.ts'
import { inProject, outcomes, readBar } from '../state/project.ts'
import { word } from '../words/language.ts'
import { useOutcomeNames } from './names.ts'

/** What will happen to the next payouts, payments and refunds, and the rules behind that. */
export function OutcomeQueue() {
  const chosen = useSignal('')
  const names = useOutcomeNames()
  const { next, rules } = outcomes.value
  const put = (following: readonly string[]) => ({
    method: 'PUT' as const,
    path: inProject('outcomes'),
    body: { next: following, rules },
  })
  const name = chosen.value || names[0]
  return (
    <section>
      <h2>{word('outcomesNext')}</h2>
      {next.length === 0 && <p class="soft">{word('noOutcomes')}</p>}
      <ol class="plain-list">
        {next.map((each, nth) => (
          <li key={nth} class="group">
            <code>{each}</code>
            <Action
              class="quiet"
              call={put(next.filter((_, at) => at !== nth))}
              label={word('removeNamed', { name: each })}
              onDone={readBar}
            >
              {word('remove')}
            </Action>
          </li>
        ))}
      </ol>
      {rules.map((rule) => (
        <p key={JSON.stringify(rule)} class="group">
          <code>{rule.outcome}</code>
          <span class="soft">
            {trimmed(JSON.stringify(rule.match))} {rule.times === undefined ? '' : `× ${rule.times}`}
          </span>
        </p>
      ))}
      <p class="group">
        <select
          aria-label={word('outcome')}
          value={name}
          onChange={(event) => {
            chosen.value = event.currentTarget.value
          }}
        >
          {names.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        {name !== undefined && (
          <Action call={put([...next, name])} onDone={readBar}>
            {word('addOutcome')}
          </Action>
        )}
      </p>
    </section>
  )
}
