import { inNamesOf, pointerAsSent } from '../../schemas/names.ts'
import { describeViolation } from '../../schemas/violation.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Version } from '../core/state.ts'
import { type ApiErrorCode, apiErrors } from '../outcomes/api-errors.ts'

/** After a body that is too long the rest of it is not read, so the connection cannot be used again. */
const headersOf = (status: number) => ({
  'content-type': 'application/json',
  ...(status === 413 && { connection: 'close' }),
})

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: headersOf(status) })

/** `{"status":"ok", …}` in the names of the call's version. */
export const answerOk = (version: Version, reply: object): Response =>
  json(200, inNamesOf(version, { status: 'ok', ...reply }))

/** `{"status":"error","error":{…}}`; the pointers in it use the names that the partner sent. */
export function answerRefusal(refusal: Refusal, nameSent: (name: string) => string = (name) => name): Response {
  const { code, violations } = refusal
  const status = refusal.status ?? (code in apiErrors ? apiErrors[code as ApiErrorCode].status : 400)
  const description = violations
    ? violations
        .map((each) => describeViolation({ ...each, pointer: pointerAsSent(each.pointer, nameSent) }))
        .join('; ')
    : refusal.description
  return json(status, { status: 'error', error: { code, description } })
}
