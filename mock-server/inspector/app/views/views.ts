import type { ComponentType } from 'preact'
import { CallView } from '../call/call-view.tsx'
import { CallsView } from '../calls/calls-view.tsx'
import { CoverageView } from '../coverage/coverage-view.tsx'
import { MoneyView } from '../money/money-view.tsx'
import { ScenarioView } from '../scenario/scenario-view.tsx'
import { SessionView } from '../session/session-view.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { VerdictsView } from '../verdicts/verdicts-view.tsx'
import { WebhookView } from '../webhook/webhook-view.tsx'
import { WebhooksView } from '../webhooks/webhooks-view.tsx'
import type { WordName } from '../words/language.ts'

interface View {
  /** In the address: `#/PROJECT/NAME/ID`. */
  name: string
  /** In the menu; absent: it is reached from another view alone. */
  title?: WordName
  /** `g` and then this key leads there. */
  key?: string
  Component: ComponentType
}

/** Every view of the page; the first is the home. */
export const views: readonly [View, ...View[]] = [
  { name: 'timeline', title: 'timeline', key: 't', Component: Timeline },
  { name: 'calls', title: 'calls', key: 'c', Component: CallsView },
  { name: 'webhooks', title: 'webhooks', key: 'w', Component: WebhooksView },
  { name: 'money', title: 'money', key: 'm', Component: MoneyView },
  { name: 'scenario', title: 'scenario', key: 's', Component: ScenarioView },
  { name: 'coverage', title: 'coverage', key: 'v', Component: CoverageView },
  { name: 'verdicts', title: 'verdicts', key: 'd', Component: VerdictsView },
  { name: 'call', Component: CallView },
  { name: 'webhook', Component: WebhookView },
  { name: 'session', Component: SessionView },
]

export const viewOf = (name: string): View => views.find((each) => each.name === name) ?? views[0]
