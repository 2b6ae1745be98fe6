import { signal } from '@preact/signals'
import { ask, type Call } from './client.ts'

/** What was done last, or what a control would do: shown as a command in the line at the foot of the page. */
interface Shown {
  call: Call
  /** Absent: it was not done, it is only shown what it is. */
  outcome?: 'under way' | 'done' | { refused: string }
}

export const shown = signal<Shown | undefined>(undefined)

/** Says which call a control is, while it has the focus or the pointer. */
export const preview = (call: Call): void => {
  if (shown.value?.outcome !== 'under way') shown.value = { call }
}

/** A call of the control API that changes something; whether it was done. What came of it stands in the line. */
export async function act(call: Call): Promise<boolean> {
  shown.value = { call, outcome: 'under way' }
  try {
    await ask(call)
    shown.value = { call, outcome: 'done' }
    return true
  } catch (error) {
    shown.value = { call, outcome: { refused: (error as Error).message } }
    return false
  }
}
