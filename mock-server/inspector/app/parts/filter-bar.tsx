import { useEffect, useRef } from 'preact/hooks'
import { route, setQuery } from '../address/route.ts'
import { bindKeys } from '../keys/keys.ts'
import { type WordName, word } from '../words/language.ts'

interface FilterBarProps {
  hint: WordName
  /** What `wrong` in the address leaves. */
  onlyWrong: WordName
  found: number
  of: number
}

/** Words to look for, and only what is wrong: kept in the address. */
export function FilterBar({ hint, onlyWrong, found, of }: FilterBarProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => bindKeys({ '/': () => field.current?.focus() }), [])
  const { q = '', wrong = '' } = route.value.query
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        value={q}
        aria-label={word(hint)}
        placeholder={word(hint)}
        onInput={(event) => setQuery({ q: event.currentTarget.value })}
      />
      <label class="group">
        <input
          type="checkbox"
          checked={wrong !== ''}
          onChange={(event) => setQuery({ wrong: event.currentTarget.checked ? 'yes' : '' })}
        />
        {word(onlyWrong)}
      </label>
      <span class="soft" role="status">
        {word('found', { count: found, of })}
      </span>
    </search>
  )
}
