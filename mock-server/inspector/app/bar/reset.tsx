import { useSignal } from '@preact/signals'
import { route } from '../address/route.ts'
import { Action } from '../parts/action.tsx'
import { inProject } from '../state/project.ts'
import { word } from '../words/language.ts'

/** Everything of the project goes: it asks first. */
export function Reset() {
  const isAsking = useSignal(false)
  const stop = () => {
    isAsking.value = false
  }
  if (!isAsking.value)
    return (
      <button
        type="button"
        onClick={() => {
          isAsking.value = true
        }}
      >
        {word('reset')}…
      </button>
    )
  return (
    <span class="group asking">
      <span>{word('resetSure', { project: route.value.project })}</span>
      <Action class="danger" call={{ method: 'POST', path: inProject('reset') }} onDone={stop}>
        {word('reset')}
      </Action>
      <button type="button" onClick={stop}>
        {word('keep')}
      </button>
    </span>
  )
}
