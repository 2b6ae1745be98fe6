import { route } from '../address/route.ts'
import { BodyText } from '../parts/body-text.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { kept, revision } from '../state/kept.ts'
import { inProject } from '../state/project.ts'
import type { WebhookItem } from '../state/rows.ts'
import { word } from '../words/language.ts'
import { Attempts } from './attempts.tsx'
import { CallsMeanwhile } from './calls-meanwhile.tsx'
import { WebhookActions } from './webhook-actions.tsx'
import { WebhookFacts } from './webhook-facts.tsx'

/** One webhook: why it was made, what was sent, every attempt, and what can be done with it. */
export function WebhookView() {
  const { id } = route.value
  revision.value
  const row = kept.webhooks.get(id)
  const { answer, problem } = useLoaded<{ items: WebhookItem[] }>(
    inProject(`webhooks?id=${encodeURIComponent(id)}`),
    row && `${row.status} ${row.attempts.length} ${row.nextAttemptAt}`,
  )
  const item = answer?.items[0]
  if (!item) return <p class="soft empty">{problem ?? word(answer ? 'webhookGone' : 'loading', { id })}</p>
  return (
    <article class="thing">
      <WebhookFacts item={item} />
      <WebhookActions item={item} />
      <div class="columns">
        <div class="stack">
          <Attempts item={item} />
          <CallsMeanwhile id={id} sessionId={item.session_id} />
        </div>
        <section>
          <h2>{word('body')}</h2>
          <BodyText text={item.body} label={word('body')} />
        </section>
      </div>
    </article>
  )
}
