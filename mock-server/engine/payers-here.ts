import type { Operation } from '../core/operations/kinds.ts'
import type { PaymentOperation } from '../core/operations/payment/operation.ts'
import { leadTo } from '../core/operations/perform-payment.ts'
import type { PublicToken, Session } from '../core/state.ts'
import { findPublicToken } from '../core/tokens/public-tokens.ts'
import type { ProjectState } from '../store/rows.ts'
import { context } from './context.ts'
import { decideWith } from './decide-with.ts'
import { hostedPage } from './hosted-page.ts'
import type { Project } from './project.ts'

/** A snapshot may come from another project, or from a bank at another address. Its payers are to come here, and not to act there. */
export function withPayersHere(state: ProjectState, project: Project): ProjectState {
  const pages = decideWith(project).payerPages()
  const tokenOf = (token: string) => findPublicToken(state.shared, token)
  const here = (operation: Operation, session: Session): Operation => {
    if (operation.kind !== 'payment') return operation
    const payment = backToHere(operation, session, tokenOf, project.services.address())
    return payment.interaction ? { ...payment, interaction: leadTo(pages, context, session.id, payment) } : payment
  }
  const sessions = state.sessions.map((session) => ({
    ...session,
    operations: session.operations.map((each) => here(each, session)),
  }))
  return { ...state, sessions }
}

/** From 3-D Secure or its app the payer of the hosted page comes back to that page, whose address ends with the token that it was paid by. */
function backToHere(
  payment: PaymentOperation,
  session: Session,
  tokenOf: (token: string) => PublicToken | undefined,
  address: string,
): PaymentOperation {
  const { payment_options } = payment.data
  const token = payment_options?.return_url?.split('/').at(-1) ?? ''
  const { used, widgets } = tokenOf(token) ?? {}
  const isHosted = used && widgets?.acquiring_widget?.session_id === session.id
  if (!payment_options || !isHosted || !payment_options.return_url?.endsWith(hostedPage('', token))) return payment
  return {
    ...payment,
    data: { ...payment.data, payment_options: { ...payment_options, return_url: hostedPage(address, token) } },
  }
}
