import { useSignal } from '@preact/signals'
import type { Call } from '../api/client.ts'
import { Action } from '../parts/action.tsx'
import { readBar } from '../state/project.ts'
import { word } from '../words/language.ts'
import { useFaultNames } from './names.ts'

/** One more fault: what it is, which call or webhook it is for, how often. */
export function AddFault({ putWith }: { putWith(rule: object): Call }) {
  const chosen = useSignal('')
  const about = useSignal('')
  const times = useSignal(1)
  const names = useFaultNames()
  const [on = 'request', fault = ''] = (chosen.value || names[0] || '').split('.')
  const match = about.value === '' ? {} : { match: { [on === 'request' ? 'call' : 'type']: about.value } }
  return (
    <p class="group">
      <select
        aria-label={word('fault')}
        value={chosen.value || names[0]}
        onChange={(event) => {
          chosen.value = event.currentTarget.value
        }}
      >
        {names.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <input
        aria-label={word(on === 'request' ? 'faultCall' : 'faultType')}
        placeholder={on === 'request' ? 'session/confirm' : 'payment_finished'}
        value={about.value}
        onInput={(event) => {
          about.value = event.currentTarget.value.trim()
        }}
      />
      <input
        type="number"
        min="1"
        aria-label={word('faultTimes')}
        value={times.value}
        onInput={(event) => {
          times.value = Math.max(1, event.currentTarget.valueAsNumber || 1)
        }}
      />
      <Action call={putWith({ on, fault, times: times.value, ...match })} isDisabled={fault === ''} onDone={readBar}>
        {word('addFault')}
      </Action>
    </p>
  )
}
