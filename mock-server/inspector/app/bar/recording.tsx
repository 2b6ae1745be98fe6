import { recorded } from '../api/bank.ts'
import { trimmed } from '../parts/trimmed.ts'
import { recordingProblem } from '../state/recording.ts'
import { word } from '../words/language.ts'

export const RecordingProblem = () =>
  recordingProblem.value === '' ? null : (
    <span class="bad" role="alert">
      {trimmed(recordingProblem.value, 300)}
    </span>
  )

/** Which recording is looked at in the place of the bank, or why a file is none. */
export function Recording() {
  const open = recorded.value
  return (
    <>
      {open && (
        <span class="group chip">
          <span>
            {word('recording')} <bdi>{trimmed(open.name)}</bdi> {open.isTorn && word('torn')}
          </span>
          <button type="button" onClick={() => location.assign(location.pathname)}>
            {word('close')}
          </button>
        </span>
      )}
      <RecordingProblem />
    </>
  )
}
