import type { RequestStep } from '../../../../fixtures/exchange.ts'
import { normaliseNames } from '../../../../schemas/names.ts'
import { validate } from '../../../../schemas/validate.ts'
import type { Version } from '../../../core/state.ts'
import { endpointName } from '../../../endpoints/define-endpoint.ts'
import { schemaPath } from '../wire/schema-path.ts'
import { callName, endpointsOf } from '../wire/wire-schemas.ts'

/** The schemas of a call: of its body, if that is one the call takes, and of its answer. */
export function schemasOf(version: Version, path: string, sent: string, answered: string): RequestStep['schemas'] {
  const endpoint = endpointsOf(version).find((each) => each.path === path)
  const code = codeOf(JSON.parse(answered))
  if (!endpoint && code === 'ok') throw new Error(`${path} is no call, and yet the bank took it`)
  const takes = endpoint !== undefined && fits(version, `${endpointName(endpoint)}Request`, sent)
  return {
    ...(takes && { request: schemaPath(version, 'requests', callName(endpoint)) }),
    response: code === 'ok' ? schemaPath(version, 'responses', path.slice(1)) : schemaPath(version, 'errors', code),
  }
}

/** `ok`, which a call is that was taken and has its answer pending, or the code of the error. */
export const codeOf = (answer: unknown): string => (answer as { error?: { code: string } }).error?.code ?? 'ok'

function fits(version: Version, schema: string, text: string): boolean {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return false
  }
  const { body, foreign } = normaliseNames(version, value)
  return foreign.length === 0 && validate(schema, body).length === 0
}
