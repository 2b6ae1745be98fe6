import { bankUrl, urlFlag } from './bank-url.ts'
import type { Io } from './command.ts'
import type { Flags, Values } from './flags.ts'

/** How a command finds the control API of a running bank. */
export const controlFlags = {
  url: urlFlag,
  project: { type: 'string', value: 'ID', help: 'which project (default demo_project, or BANK131_MOCK_PROJECT)' },
  'admin-token': { type: 'string', value: 'TOKEN', help: 'of the control API (or BANK131_MOCK_ADMIN_TOKEN)' },
} as const satisfies Flags

/** The control API cannot be reached, or refuses: exit code 1. */
export class ControlError extends Error {}

/** A call of the control API, below the project; an empty path is the project itself. @throws {ControlError} */
export type ControlCall = (method: string, path: string, body?: object) => Promise<unknown>

/** Calls below a project of the control API. @throws {BadUsage} for a URL that is none */
export function controlClient(values: Values, io: Io): ControlCall {
  const base = bankUrl(values, io)
  const { env } = io
  const project = String(values.project ?? env.BANK131_MOCK_PROJECT ?? 'demo_project')
  const token = values['admin-token'] ?? env.BANK131_MOCK_ADMIN_TOKEN
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return async (method, path, body) => {
    const url = new URL(
      `/__admin/projects/${[encodeURIComponent(project), ...(path === '' ? [] : [path])].join('/')}`,
      base,
    )
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    const answer = await fetch(url, init).catch((error: Error & { cause?: { code?: string } }) => {
      throw new ControlError(`${base}: ${error.cause?.code ?? error.message} (is bank131-mock serve running there?)`)
    })
    const text = await answer.text()
    if (!answer.ok) throw new ControlError(detailOf(text) ?? `${base} answers ${answer.status}: no bank131-mock?`)
    return text === '' ? undefined : JSON.parse(text)
  }
}

/** What a problem document says (RFC 9457). */
function detailOf(text: string): string | undefined {
  try {
    const { detail } = JSON.parse(text) as { detail?: unknown }
    return typeof detail === 'string' ? detail : undefined
  } catch {
    return undefined
  }
}
