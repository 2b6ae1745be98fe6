import { useSignal } from '@preact/signals'
import { word } from '../words/language.ts'
import { CopyButton } from './copy-button.tsx'

/** So much of a body is in the page at once. */
const SHOWN = 20_000

/** A body as JSON that one can read, or as the bytes that went over the wire; always as text. */
export function BodyText({ text, label }: { text: string; label: string }) {
  const isRaw = useSignal(false)
  const isWhole = useSignal(false)
  if (text === '') return <p class="soft">{word('noBody')}</p>
  const pretty = prettyOf(text)
  const whole = isRaw.value || pretty === undefined ? text : pretty
  const shown = isWhole.value ? whole : whole.slice(0, SHOWN)
  return (
    <div class="body-text">
      <div class="group">
        {pretty !== undefined && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              isRaw.value = !isRaw.value
            }}
          >
            {word(isRaw.value ? 'pretty' : 'raw')}
          </button>
        )}
        <CopyButton text={text} />
        <span class="soft small">{word('characters', { count: text.length })}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section aria-label={label} tabIndex={0} class="scrolls">
        <pre>{shown}</pre>
      </section>
      {shown.length < whole.length && (
        <button
          type="button"
          onClick={() => {
            isWhole.value = true
          }}
        >
          {word('showAll')}
        </button>
      )}
    </div>
  )
}

/** `undefined` for what is no JSON, or reads the same. */
function prettyOf(text: string): string | undefined {
  try {
    const pretty = JSON.stringify(JSON.parse(text), null, 2)
    return pretty === text ? undefined : pretty
  } catch {
    return undefined
  }
}
