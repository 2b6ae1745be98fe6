import { useEffect, useRef } from 'preact/hooks'
import { bindKeys } from '../keys/keys.ts'
import { views } from '../views/views.ts'
import { type WordName, word } from '../words/language.ts'

const keys: readonly [keys: string, does: WordName][] = [
  ['j k', 'keysMove'],
  ['Enter', 'keysOpen'],
  ['/', 'keysSearch'],
  ['.', 'keysAdvance'],
  ['r', 'keysRedeliver'],
  ['?', 'keysHelp'],
]

/** The keys, called by `?`. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => bindKeys({ '?': () => dialog.current?.showModal() }), [])
  const goes = views.flatMap(({ key, title }) => (key && title ? [[`g ${key}`, title] as const] : []))
  return (
    <dialog ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">{word('keys')}</h2>
      <dl class="facts">
        {[...keys, ...goes].map(([pressed, does]) => (
          <div key={pressed}>
            <dt>
              <kbd>{pressed}</kbd>
            </dt>
            <dd>{word(does)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {word('close')}
      </button>
    </dialog>
  )
}
