import type { PaymentOperation } from '../core/operations/payment/operation.ts'
import type { Session } from '../core/state.ts'
import { html } from '../markup/html.ts'
import { facts } from './facts.ts'
import type { OpenWidget } from './find-widget.ts'
import { answerPage } from './page.ts'
import { forWhoeverIntegrates, reason } from './payment-page.ts'
import type { Phase } from './phase.ts'
import { words } from './words/index.ts'
import type { Language } from './words/language.ts'

/** Phases that others end: the shop, its bank, the clock. */
const passing: readonly Phase[] = ['waiting', 'processing', 'held', 'unknown', 'left']

/**
 * How a payment that was started on a page of the bank's stands; it looks again by itself until that changes. `notGoneTo`: where the
 * shop wanted the payer to be sent, which is no address of the web.
 */
export function waitingPage(
  { project, session, token }: OpenWidget<'acquiring_widget'> & { session: Session },
  phase: Phase,
  payment: PaymentOperation | undefined,
  language: Language,
  notGoneTo?: string,
): Response {
  const { phases, refresh, notAnAddress } = words[language]
  const waits = passing.includes(phase)
  const body = html`<p role="status">${phases[phase].text}</p>
${payment?.error && reason(payment.error, language)}
${payment && facts({ project, session, payment }, language)}
${waits && html`<p><a class="button other" href="?lang=${language}">${refresh}</a></p>`}
${notGoneTo !== undefined && forWhoeverIntegrates([`${notAnAddress} ${notGoneTo}`], language)}`
  return answerPage({
    language,
    title: phases[phase].title,
    body,
    tone: phase,
    inLanguage: (each) => `?lang=${each}`,
    ...(waits && { script: lookAgain(token, phase), lookAgainAfter: 1 }),
  })
}

/** `token` is hexadecimal, and `phase` one of our words. */
const lookAgain = (token: string, phase: Phase): string => `(async () => {
for (;;) {
await new Promise((resolve) => setTimeout(resolve, 500))
const answer = await fetch('${token}/state').catch(() => undefined)
if (answer?.ok && (await answer.json()).state !== '${phase}') return location.replace(location.href)
}
})()`
