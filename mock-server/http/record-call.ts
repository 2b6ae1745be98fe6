import { maskCards } from '../core/cards/mask.ts'
import { coveredByCall } from '../coverage/coverage-key.ts'
import type { Bank } from '../engine/bank.ts'
import { requestRow } from '../journal/request-row.ts'
import { type Answer, headerOf, namedSession, type Trace } from '../journal/trace.ts'

/** Writes an answered call into the journal of its project and tells the observers; answers the id it has there. */
export function recordCall(bank: Bank, trace: Trace, answer: Answer): string {
  if (!trace.isRead && trace.bytes) trace.sessionId ??= sessionIn(trace.bytes)
  const named = headerOf(trace.headers, 'x-partner-project')
  const project = named === undefined ? undefined : bank.known(named)
  const now = bank.ports.now()
  const durationMs = (now - trace.started) / 1000
  const { store } = bank
  // The time is the project's, so that calls and webhooks lie on one line.
  const at = project ? project.at(trace.started) : trace.started
  const id = store.record(project?.id, requestRow(trace, answer, at, durationMs))
  if (project) store.count(project.id, coveredByCall(trace, answer))
  bank.metrics.called(trace, answer.status, durationMs)
  if (bank.observers.onCall) {
    const { method, path, signature, version, sessionId, fault } = trace
    const { error } = answer
    bank.observers.onCall({
      id,
      at,
      method: maskCards(method),
      path: maskCards(path),
      project: named === undefined ? undefined : maskCards(named),
      status: answer.status,
      durationMs,
      ...(version !== undefined && { version }),
      ...(sessionId !== undefined && { sessionId: maskCards(sessionId) }),
      ...(error && { error: { ...error, description: maskCards(error.description) } }),
      ...(signature.cause !== undefined && { cause: signature.cause }),
      ...(signature.hint !== undefined && { hint: signature.hint }),
      ...(fault !== undefined && { fault }),
    })
  }
  return id
}

const utf8 = new TextDecoder()

/** Of a call that was not read, because a fault or a bad signature came first: a repeat after it is about the same session. */
function sessionIn(bytes: Uint8Array): string | undefined {
  try {
    return namedSession(JSON.parse(utf8.decode(bytes)))
  } catch {
    return undefined
  }
}
