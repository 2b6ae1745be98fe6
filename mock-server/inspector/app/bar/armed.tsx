import { Action } from '../parts/action.tsx'
import { faults, inProject, outcomes, readBar } from '../state/project.ts'
import { word } from '../words/language.ts'

/** What will go wrong on purpose. */
export function Armed() {
  const { rules } = faults.value
  const { next, rules: outcomeRules } = outcomes.value
  const counted = next.length + outcomeRules.length
  return (
    <>
      {rules.length > 0 && (
        <span class="group chip warn" title={rules.map(({ fault, on }) => `${on}: ${fault}`).join('\n')}>
          {word('faultsArmed', { count: rules.length })}
          <Action call={{ method: 'DELETE', path: inProject('faults') }} onDone={readBar}>
            {word('disarm')}
          </Action>
        </span>
      )}
      {counted > 0 && (
        <span class="group chip warn" title={[...next, ...outcomeRules.map(({ outcome }) => outcome)].join('\n')}>
          {word('outcomesArmed', { count: counted })}
          <Action call={{ method: 'DELETE', path: inProject('outcomes') }} onDone={readBar}>
            {word('disarm')}
          </Action>
        </span>
      )}
    </>
  )
}
