import { shown } from '../api/actions.ts'
import { curlOf } from '../api/curl.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { word } from '../words/language.ts'

/** Which call of the control API the control under the pointer is, or what came of the last one. */
export function StatusLine() {
  const { call, outcome } = shown.value ?? {}
  return (
    <footer class="status">
      <p role="status">
        {outcome === 'done' && <b class="ok">{word('done')} </b>}
        {outcome === 'under way' && <b class="soft">{word('underWay')} </b>}
        {typeof outcome === 'object' && <b class="bad">{outcome.refused} </b>}
        {call ? <code>{curlOf(call)}</code> : <span class="soft">{word('statusHint')}</span>}
      </p>
      {call && <CopyButton text={curlOf(call)} />}
    </footer>
  )
}
