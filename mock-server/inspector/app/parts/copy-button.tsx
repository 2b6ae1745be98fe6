import { useSignal } from '@preact/signals'
import { type WordName, word } from '../words/language.ts'

/** Copies a text, and says so. */
export function CopyButton({ text, label = 'copy' }: { text: string; label?: WordName }) {
  const copied = useSignal<string | undefined>(undefined)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    copied.value = text
  }
  return (
    <button type="button" class="quiet" onClick={copy}>
      {word(copied.value === text ? 'copied' : label)}
    </button>
  )
}
