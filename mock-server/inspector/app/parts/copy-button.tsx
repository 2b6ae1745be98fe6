import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type WordName, word } from '../words/language.ts'

/** So long a button says that it has copied. */
const SAID_MS = 3_000

/** Copies a text, and says for a while whether it has. */
export function CopyButton({ text, label = 'copy' }: { text: string; label?: WordName }) {
  const said = useSignal<'copied' | 'notCopied' | undefined>(undefined)
  const forget = () => {
    said.value = undefined
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      said.value = 'copied'
    } catch {
      // A page that is neither of loopback nor of HTTPS has no clipboard, and a user may refuse it.
      said.value = 'notCopied'
    }
  }
  useEffect(() => {
    if (said.value === undefined) return
    const timer = setTimeout(forget, SAID_MS)
    return () => clearTimeout(timer)
  }, [said.value])
  // Another text was not copied. A click elsewhere changes nothing: buttons that move under it would lose it.
  useEffect(forget, [text])
  return (
    <button type="button" class="quiet" onClick={copy}>
      {word(said.value ?? label)}
    </button>
  )
}
