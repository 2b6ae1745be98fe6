import { isRefusal } from '../core/refusal.ts'
import type { Session } from '../core/state.ts'
import { spending } from '../core/tokens/public-tokens.ts'
import type { Bank } from '../engine/bank.ts'
import { hostedPage } from '../engine/hosted-page.ts'
import type { Project } from '../engine/project.ts'
import { operationAt } from '../http/operations.ts'
import { readCall } from '../http/read-call.ts'
import { type FieldName, readFields } from './fields.ts'
import type { OpenWidget } from './find-widget.ts'

/** Why a payment was not started. */
export interface NotStarted {
  wrong: readonly FieldName[]
  /** For whoever integrates. */
  refused?: string
}

/** What the form of a card asks for. */
export const paymentFields = ['number', 'expiry', 'code', 'holder'] as const

const startPayment = operationAt({ method: 'POST', path: '/api/v2/session/start/payment' })!

/** Starts the payment as session/start/payment does, and takes the public token, in one transaction; `undefined`: it was started, now or before. */
export async function startByWidget(
  bank: Bank,
  { project, session, token, asked }: OpenWidget<'acquiring_widget'> & { session: Session },
  form: URLSearchParams,
): Promise<NotStarted | undefined> {
  const byFps = form.get('way') === 'fps'
  const { typed, wrong } = readFields(form, paymentFields)
  if (!byFps && wrong.length > 0) return { wrong }
  const body = {
    session_id: session.id,
    payment_details: byFps ? { type: 'faster_payment_system', faster_payment_system: {} } : cardDetails(typed),
    payment_options: {
      ...session.given.payment_options,
      return_url: hostedPage(bank.address, token),
      ...(mayRemember(asked) && form.has('remember') && { recurrent: true }),
    },
  }
  const json = { text: '', value: body }
  const read = readCall({ operation: startPayment, json, headers: {}, strict: project.settings.strict })
  if (isRefusal(read)) return { wrong: [], refused: read.description }
  const started = await project.decide(
    session.id,
    (view, context) => {
      const spent = spending(view, read.decide(view, context), token, 'acquiring_widget')
      return isRefusal(spent) ? spent : { ...spent, reply: { begun: spent.changes.session } }
    },
    { by: 'payer' },
  )
  if (!isRefusal(started)) {
    if (started.begun) tellStart(project, started.begun)
    return undefined
  }
  // Pressed twice: the page shows what the first one has started.
  if (started.reason === 'wrong_state') return undefined
  return { wrong: [], refused: started.description }
}

function tellStart({ id, services }: Project, { id: sessionId, operations, updatedAt: at }: Session): void {
  const payment = operations.findLast(({ kind }) => kind === 'payment')
  if (payment) services.onPayer({ at, project: id, action: 'start', sessionId, paymentId: payment.id })
}

/** The docs' sample has it as a text. */
export const mayRemember = ({ show_recurrent_checkbox: shown }: OpenWidget<'acquiring_widget'>['asked']): boolean =>
  shown === true || shown === 'true'

function cardDetails({ number, expiry, code, holder }: Record<(typeof paymentFields)[number], string>) {
  const bank_card = {
    number,
    expiration_month: expiry.slice(0, 2),
    expiration_year: expiry.slice(2),
    security_code: code,
    ...(holder !== '' && { cardholder_name: holder }),
  }
  return { type: 'card', card: { type: 'bank_card', bank_card } }
}
