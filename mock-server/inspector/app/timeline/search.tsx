import { useEffect, useRef } from 'preact/hooks'
import { setQuery } from '../address/route.ts'
import { bindKeys } from '../keys/keys.ts'
import { kept } from '../state/kept.ts'
import { word } from '../words/language.ts'
import { asked, foundSessions, statesThere } from './found-sessions.ts'

/** What is looked for; the address keeps it. */
export function Search() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => bindKeys({ '/': () => field.current?.focus() }), [])
  const { q, state, version, trouble } = asked.value
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        value={q}
        aria-label={word('searchHint')}
        placeholder={word('searchHint')}
        onInput={(event) => setQuery({ q: event.currentTarget.value })}
      />
      <Choice name="state" value={state} all="anyState" values={statesThere.value} />
      <Choice name="version" value={version} all="anyVersion" values={['v1', 'v2']} />
      <label class="group">
        <input
          type="checkbox"
          checked={trouble !== ''}
          onChange={(event) => setQuery({ trouble: event.currentTarget.checked ? 'yes' : '' })}
        />
        {word('trouble')}
      </label>
      <span class="soft" role="status">
        {word('found', { count: foundSessions.value.length, of: kept.sessions.size })}
      </span>
    </search>
  )
}

interface ChoiceProps {
  name: 'state' | 'version'
  value: string
  all: 'anyState' | 'anyVersion'
  values: readonly string[]
}

const Choice = ({ name, value, all, values }: ChoiceProps) => (
  <select aria-label={word(all)} value={value} onChange={(event) => setQuery({ [name]: event.currentTarget.value })}>
    <option value="">{word(all)}</option>
    {values.map((each) => (
      <option key={each} value={each}>
        {each}
      </option>
    ))}
  </select>
)
