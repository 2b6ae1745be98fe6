import { computed } from '@preact/signals'
import { goTo } from '../address/route.ts'
import { FilterBar } from '../parts/filter-bar.tsx'
import { foundRows } from '../parts/found-rows.ts'
import { Windowed } from '../parts/windowed.tsx'
import { isFailing } from '../state/badges.ts'
import { kept, revision } from '../state/kept.ts'
import { word } from '../words/language.ts'
import { WebhookLine } from './webhook-line.tsx'

const found = computed(() => {
  revision.value
  return foundRows(kept.webhooks, isFailing, ({ id, type, sessionId, status, fault, attempts }) => [
    id,
    type,
    sessionId,
    status,
    fault,
    ...attempts.map((each) => each.status ?? each.error),
  ])
})

/** Every webhook that was made, the latest first. */
export function WebhooksView() {
  const rows = found.value
  return (
    <>
      <h1 class="unseen">{word('webhooks')}</h1>
      <FilterBar hint="webhooksHint" onlyWrong="onlyFailing" found={rows.length} of={kept.webhooks.size} />
      {rows.length === 0 && <p class="soft empty">{word(kept.webhooks.size === 0 ? 'noWebhooks' : 'nothingFound')}</p>}
      <Windowed
        rows={rows}
        rowHeight={56}
        label={word('webhooksLatest')}
        keyOf={({ id }) => id}
        onOpen={({ id }) => goTo({ view: 'webhook', id })}
        show={(row) => <WebhookLine row={row} />}
      />
    </>
  )
}
