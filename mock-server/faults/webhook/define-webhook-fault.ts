import type { FaultParameters } from '../../../schemas/control/fault-parameters.ts'
import type { Micros } from '../../core/time/time.ts'

/** How a webhook leaves; the bank itself lets it leave at once, as it stands. */
export interface Dispatch {
  /** As in the body. */
  type: string
  body: string
  at: Micros
  /** It is lost: the bank believes that it has arrived, and nothing is sent. */
  lost?: true
  /** Kept back until it is released. */
  parked?: true
  /** Sent before the call that causes it is answered. */
  beforeAnswer?: true
  /** What is signed instead of the body. */
  signatureInput?: string
  /** So many answers of 200 count for nothing. */
  ignoreAcks?: number
  /** The next webhook of the session goes first. */
  yieldsToNext?: true
}

export interface WebhookFault<Parameter extends keyof FaultParameters = keyof FaultParameters> {
  on: 'webhook'
  /** The parameters it takes, and their values where a rule gives none. */
  parameters: Partial<Pick<FaultParameters, Parameter>>
  description: string
  /** Only a webhook that a call causes at once can meet it, and then it does not wait for the answer. */
  beforeAnswer?: true
  source: string
  /** What leaves instead, in order. */
  act(webhook: Dispatch, rule: Partial<FaultParameters>): Dispatch[]
}

interface WebhookFaultDeclaration<Name extends keyof FaultParameters>
  extends Omit<WebhookFault, 'on' | 'parameters' | 'act'> {
  parameters?: Pick<FaultParameters, Name>
  act(webhook: Dispatch, parameters: Pick<FaultParameters, Name>): Dispatch[]
}

/** A fault of a webhook. */
export const defineWebhookFault = <Name extends keyof FaultParameters = never>(
  declared: WebhookFaultDeclaration<Name>,
): WebhookFault<Name> => ({
  ...declared,
  on: 'webhook',
  parameters: declared.parameters ?? {},
  act: (webhook, rule) => declared.act(webhook, { ...declared.parameters, ...rule } as Pick<FaultParameters, Name>),
})

/** A body with something in it changed. */
export const rewritten = (body: string, change: (value: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(body) as Record<string, unknown>))
