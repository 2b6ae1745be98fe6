import { connection, isPaused } from '../state/connection.ts'
import { word } from '../words/language.ts'

/** Whether the page follows the bank, and whether it holds still. */
export function LiveSwitch() {
  const state = isPaused.value ? 'paused' : connection.value
  return (
    <span class="group">
      <span class={`state-dot ${state}`} role="status">
        {word(state)}
      </span>
      <button
        type="button"
        aria-pressed={isPaused.value}
        onClick={() => {
          isPaused.value = !isPaused.value
        }}
      >
        {word(isPaused.value ? 'goOn' : 'pause')}
      </button>
    </span>
  )
}
