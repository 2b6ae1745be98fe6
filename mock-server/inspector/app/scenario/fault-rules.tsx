import { Action } from '../parts/action.tsx'
import { trimmed } from '../parts/trimmed.ts'
import { faults, inProject, readBar } from '../state/project.ts'
import { word } from '../words/language.ts'
import { AddFault } from './add-fault.tsx'

/** What goes wrong on purpose on the way of calls and webhooks. */
export function FaultRules() {
  const { rules, seed } = faults.value
  const put = (next: readonly object[]) => ({
    method: 'PUT' as const,
    path: inProject('faults'),
    body: { rules: next, seed },
  })
  return (
    <section>
      <h2>{word('faults')}</h2>
      <p class="soft">{word('faultSeed', { seed })}</p>
      {rules.length === 0 && <p class="soft">{word('noFaults')}</p>}
      <ol class="plain-list">
        {rules.map((rule, nth) => {
          const { on, fault, match, times, met = 0, after, probability, ...parameters } = rule
          const rest = {
            ...(match && { match }),
            ...(after && { after }),
            ...(probability && { probability }),
            ...parameters,
          }
          return (
            <li key={JSON.stringify(rule)} class="group">
              <span class="soft">{on}</span>
              <code>{fault}</code>
              <span class={met > 0 ? 'warn' : 'soft'}>{word('metOf', { met, times: times ?? '∞' })}</span>
              {Object.keys(rest).length > 0 && <span class="soft">{trimmed(JSON.stringify(rest))}</span>}
              <Action
                class="quiet"
                call={put(rules.filter((_, at) => at !== nth))}
                label={word('removeNamed', { name: fault })}
                onDone={readBar}
              >
                {word('remove')}
              </Action>
            </li>
          )
        })}
      </ol>
      <AddFault putWith={(rule) => put([...rules, rule])} />
    </section>
  )
}
