import { route } from '../address/route.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { kept, revision } from '../state/kept.ts'
import { inProject } from '../state/project.ts'
import type { RequestItem } from '../state/rows.ts'
import { word } from '../words/language.ts'
import { CallFacts } from './call-facts.tsx'
import { CopyAs } from './copy-as.tsx'
import { Messages } from './messages.tsx'
import { SchemaVerdict } from './schema-verdict.tsx'
import { SignatureVerdict } from './signature-verdict.tsx'
import { StateChange } from './state-change.tsx'

/** One call: what came, what was answered, and what was found about it. */
export function CallView() {
  const { id } = route.value
  revision.value
  const { answer, problem } = useLoaded<{ items: RequestItem[] }>(
    inProject(`requests?id=${encodeURIComponent(id)}`),
    kept.calls.has(id),
  )
  const item = answer?.items[0]
  if (!item) return <p class="soft empty">{problem ?? word(answer ? 'callGone' : 'loading', { id })}</p>
  return (
    <article class="thing">
      <CallFacts item={item} />
      <CopyAs item={item} />
      <div class="columns">
        <div class="stack">
          <SignatureVerdict item={item} />
          <SchemaVerdict item={item} />
          <StateChange item={item} />
        </div>
        <Messages item={item} />
      </div>
    </article>
  )
}
