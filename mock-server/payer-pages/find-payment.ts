import type { PaymentOperation } from '../core/operations/payment/operation.ts'
import type { Session } from '../core/state.ts'
import type { Bank } from '../engine/bank.ts'
import type { Project } from '../engine/project.ts'

/** A payment at the end of a page's address. */
export interface PayersPayment {
  project: Project
  session: Session
  payment: PaymentOperation
}

interface PayerAddress {
  project: string
  session: string
  payment: string
  key: string
}

export async function findPayment(bank: Bank, address: PayerAddress): Promise<PayersPayment | undefined> {
  const project = bank.known(address.project)
  const session = await project?.services.store.session(address.project, address.session)
  const payment = session?.operations.find((each) => each.kind === 'payment' && each.id === address.payment)
  if (!project || !session || payment?.kind !== 'payment' || payment.payerKey !== address.key) return undefined
  return { project, session, payment }
}
