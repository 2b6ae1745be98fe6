import { askBank } from './bank.ts'
import { signOut, token } from './token.ts'

/** A call of the control API. */
export interface Call {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Below `/__admin/`. */
  path: string
  body?: unknown
}

/** Why the control API has said no: the words of its problem document. */
class Refused extends Error {
  readonly status: number

  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

/** Of the bank that is looked at. @throws {TypeError} where the bank is not there */
export async function send({ method, path, body }: Call, signal?: AbortSignal): Promise<Response> {
  const answer = await askBank(`/__admin/${path}`, {
    method,
    headers: {
      ...(token.value !== undefined && { authorization: `Bearer ${token.value}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  if (answer.status === 401) signOut()
  return answer
}

/** The JSON of an answer; `undefined` for one without a body. @throws {Refused} for any status but 2xx */
export async function ask<Answer>(call: Call, signal?: AbortSignal): Promise<Answer> {
  const answer = await send(call, signal)
  const text = await answer.text()
  if (!answer.ok) throw new Refused(answer.status, detailOf(text) ?? answer.statusText)
  return (text === '' ? undefined : JSON.parse(text)) as Answer
}

export const get = <Answer>(path: string, signal?: AbortSignal): Promise<Answer> =>
  ask<Answer>({ method: 'GET', path }, signal)

function detailOf(text: string): string | undefined {
  try {
    const { detail } = JSON.parse(text)
    return typeof detail === 'string' ? detail : undefined
  } catch {
    return undefined
  }
}
