import type { Bank, CallReport } from '../runtime/bank.ts'

/** Answers a call and reports it; without an observer it only answers. */
export async function observed(
  bank: Bank,
  { method, headers }: Request,
  path: string,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { onCall } = bank.observers
  if (!onCall) return answer()
  const at = bank.ports.now()
  const response = await answer()
  const durationMs = (bank.ports.now() - at) / 1000
  const project = headers.get('x-partner-project') ?? undefined
  onCall({ at, method, path, project, status: response.status, durationMs, ...(await errorOf(response)) })
  return response
}

async function errorOf(response: Response): Promise<Pick<CallReport, 'error'>> {
  if (response.status < 400) return {}
  const { error } = (await response.clone().json()) as Required<Pick<CallReport, 'error'>>
  return { error }
}
