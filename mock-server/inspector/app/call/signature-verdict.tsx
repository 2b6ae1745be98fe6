import type { RequestItem } from '../state/rows.ts'
import { word, wordFor } from '../words/language.ts'
import { SignedBytes } from './signed-bytes.tsx'

/** Whether the signature is good; else why not, and the first byte that was not signed as it was sent. */
export function SignatureVerdict({ item }: { item: RequestItem }) {
  const { verdict, cause, hint, differs } = item.signature
  return (
    <section>
      <h2>
        {word('signature')} <span class={verdict === 'valid' ? 'ok' : 'bad'}>{wordFor(verdict)}</span>
      </h2>
      {cause !== undefined && (
        <p>
          <code class="bad">{cause}</code>
        </p>
      )}
      {hint !== undefined && <p class="doctor">{hint}</p>}
      {differs && <SignedBytes body={item.request.body} differs={differs} />}
    </section>
  )
}
