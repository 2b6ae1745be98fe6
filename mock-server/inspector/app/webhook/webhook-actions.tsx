import { useEffect } from 'preact/hooks'
import { act } from '../api/actions.ts'
import type { Call } from '../api/client.ts'
import { bindKeys } from '../keys/keys.ts'
import { Action } from '../parts/action.tsx'
import { clock, inProject } from '../state/project.ts'
import type { WebhookItem } from '../state/rows.ts'
import { word } from '../words/language.ts'

/** What can go wrong with a copy of it, on purpose. */
const copies = [
  ['duplicate', 'sendDuplicate'],
  ['wrong_signature', 'sendWronglySigned'],
  ['reformatted', 'sendReformatted'],
] as const

/** A hand on the webhook: send it once more, keep it back, let it go, send it again with a fault. */
export function WebhookActions({ item: { id, status } }: { item: WebhookItem }) {
  const post = (what: string, body?: object): Call => ({
    method: 'POST',
    path: inProject(`webhooks/${encodeURIComponent(id)}/${what}`),
    ...(body && { body }),
  })
  useEffect(() => bindKeys({ r: () => void act(post('redeliver')) }), [id])
  return (
    <div class="group">
      <Action call={post('redeliver')}>{word('redeliver')}</Action>
      <Action call={post('hold')} isDisabled={status !== 'due'}>
        {word('hold')}
      </Action>
      <Action call={post('release')} isDisabled={status !== 'held'}>
        {word('release')}
      </Action>
      <span class="soft">{word('sendAgain')}</span>
      {copies.map(([fault, label]) => (
        <Action key={fault} call={post('redeliver', { fault })}>
          {word(label)}
        </Action>
      ))}
      {clock.value?.mode === 'manual' && <span class="soft small">{word('leavesWithClock')}</span>}
    </div>
  )
}
