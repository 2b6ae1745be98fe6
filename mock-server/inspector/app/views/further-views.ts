import type { ComponentType } from 'preact'
import { CallView } from '../call/call-view.tsx'
import { CallsView } from '../calls/calls-view.tsx'
import { CoverageView } from '../coverage/coverage-view.tsx'
import { MoneyView } from '../money/money-view.tsx'
import { ScenarioView } from '../scenario/scenario-view.tsx'
import { SessionView } from '../session/session-view.tsx'
import { VerdictsView } from '../verdicts/verdicts-view.tsx'
import { WebhookView } from '../webhook/webhook-view.tsx'
import { WebhooksView } from '../webhooks/webhooks-view.tsx'

/** All views but the home, by name: a file of their own, which is loaded when the first of them is opened. */
export const furtherViews: Readonly<Record<string, ComponentType>> = {
  calls: CallsView,
  webhooks: WebhooksView,
  money: MoneyView,
  scenario: ScenarioView,
  coverage: CoverageView,
  verdicts: VerdictsView,
  call: CallView,
  webhook: WebhookView,
  session: SessionView,
}
