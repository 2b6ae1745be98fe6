import { CallLine } from '../calls/call-line.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { kept, revision } from '../state/kept.ts'
import { inProject } from '../state/project.ts'
import type { RequestItem } from '../state/rows.ts'
import { word } from '../words/language.ts'

/** What the partner called before it had answered this webhook: what its handler does. */
export function CallsMeanwhile({ id, sessionId }: { id: string; sessionId: string | undefined }) {
  revision.value
  const count = sessionId === undefined ? 0 : (kept.callsOf.get(sessionId)?.length ?? 0)
  const { answer } = useLoaded<{ items: RequestItem[] }>(inProject(`requests?during=${encodeURIComponent(id)}`), count)
  const rows = (answer?.items ?? []).map((item) => kept.calls.get(item.id)).filter((row) => row !== undefined)
  return (
    <section>
      <h2>{word('calledMeanwhile')}</h2>
      {rows.length === 0 ? (
        <p class="soft">{word('calledNothing')}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <CallLine row={row} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
