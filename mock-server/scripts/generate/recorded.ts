import type { Exchange } from '../../../fixtures/exchange.ts'
import { type ApiErrorCode, apiErrors } from '../../errors/api-errors.ts'
import { errorBody } from '../../errors/error-body.ts'
import { codeOf } from './exchanges/schemas-of.ts'

/** A call and its answer, as JSON. */
export interface RecordedCall {
  title: string
  /** Without the version: `/session/confirm`. */
  path: string
  /** `ok` or the code it was refused with. */
  code: string
  status: number
  /** Left out where the body is none that the call takes, or is not what it was refused for. */
  request?: unknown
  answer: unknown
}

export interface RecordedWebhook {
  title: string
  type: string
  body: unknown
}

export const callsIn = ({ title, version, steps }: Exchange): RecordedCall[] =>
  steps.flatMap((step): RecordedCall[] => {
    if (!('request' in step)) return []
    const { request, response, schemas } = step
    const answer: unknown = JSON.parse(response.body)
    return [
      {
        title,
        path: request.path.slice(`/api/${version}`.length),
        code: codeOf(answer),
        status: response.status,
        answer,
        ...(schemas.request !== undefined && { request: JSON.parse(request.body) }),
      },
    ]
  })

export const webhooksIn = ({ title, steps }: Exchange): RecordedWebhook[] =>
  steps.flatMap((step) =>
    'webhook' in step ? [{ title, type: step.webhook.type, body: JSON.parse(step.webhook.body) }] : [],
  )

/** What the bank would say, for a code that nothing here can provoke. */
export function asDeclared(code: ApiErrorCode): Pick<RecordedCall, 'status' | 'answer'> {
  const { status, meaning } = apiErrors[code]
  return { status, answer: errorBody({ code, description: meaning }) }
}
