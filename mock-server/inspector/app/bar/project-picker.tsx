import { useSignal } from '@preact/signals'
import { goTo, route } from '../address/route.ts'
import { projects, readProjects } from '../state/project.ts'
import { openRecordingFile } from '../state/recording.ts'
import { word } from '../words/language.ts'

/** So many fit into a list that somebody reads; the search has the others. */
const SHOWN = 50

/** Which project is looked at: a list that opens, with a search. */
export function ProjectPicker() {
  const typed = useSignal('')
  const { project } = route.value
  const found = projects.value.filter(({ id }) => id.toLowerCase().includes(typed.value.toLowerCase())).slice(0, SHOWN)
  return (
    <details
      class="picker"
      onToggle={(event) => {
        if (event.currentTarget.open) void readProjects()
      }}
    >
      <summary>
        <span class="soft">{word('project')}</span> <b>{project}</b>
      </summary>
      <div class="popup">
        <input
          type="search"
          aria-label={word('findProject')}
          placeholder={word('findProject')}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value
          }}
        />
        <ul>
          {found.map(({ id, clock }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === project ? 'true' : undefined}
                onClick={(event) => {
                  event.currentTarget.closest('details')!.open = false
                  goTo({ project: id, view: 'timeline' })
                }}
              >
                {id} <span class="soft">{word(clock === 'manual' ? 'manual' : 'real')}</span>
              </button>
            </li>
          ))}
        </ul>
        <label>
          {word('openRecording')}
          <input
            type="file"
            onChange={({ currentTarget }) => {
              currentTarget.closest('details')!.open = false
              void openRecordingFile(currentTarget.files![0]!)
              currentTarget.value = ''
            }}
          />
        </label>
      </div>
    </details>
  )
}
