import { maskCards } from '../../schemas/cards/mask.ts'
import { sessionStatus } from '../core/session/fold.ts'
import type { Session } from '../core/state.ts'
import { coveredByCall } from '../coverage/coverage-key.ts'
import type { Bank } from '../engine/bank.ts'
import { untilCommitted } from '../engine/until-committed.ts'
import { namedSession, requestRow } from '../journal/request-row.ts'
import type { Trace } from '../journal/trace.ts'
import type { Answer } from './answer.ts'
import { type CallContext, projectOf } from './call-context.ts'

/** Writes an answered call into the journal of its project, unless it cannot be kept, and tells the observers; answers the id it has there. */
export async function recordCall(
  bank: Bank,
  context: CallContext,
  trace: Trace,
  answer: Answer,
  isKept: boolean,
): Promise<string | undefined> {
  const { named, operation, body } = context
  // Of a call that a fault or a bad signature kept from the bank, too: a repeat after it is about the same session.
  trace.sessionId ??= namedSession(body.look()?.value)
  const project = projectOf(bank, context)
  const durationMs = (bank.ports.now() - trace.started) / 1000
  const { store } = bank
  // The time is the project's, so that calls and webhooks lie on one line.
  const at = project ? project.at(trace.started) : trace.started
  const handled =
    trace.sessionId === undefined ? undefined : project?.deliveries.handledSince(trace.sessionId, trace.started)
  const row = requestRow(trace, body, answer.text, { at, durationMs, status: answer.status })
  if (handled !== undefined) row.during = handled
  const covers = coveredByCall(trace, operation?.covers, answer.error)
  const keep = () => store.journal.record(project?.id, row, covers)
  // What was decided is answered, also where it cannot be written down: money may have been moved.
  const id = isKept ? await untilCommitted(bank.ports, keep).catch(notKept(bank)) : undefined
  bank.metrics.called({ path: operation?.path, status: answer.status, durationMs })
  if (bank.observers.onCall) {
    const { method, path, signature, version, sessionId, fault, before, after } = trace
    const { error } = answer
    bank.observers.onCall({
      ...(id !== undefined && { id }),
      at,
      method: maskCards(method),
      path: maskCards(path),
      project: named === undefined ? undefined : maskCards(named),
      status: answer.status,
      durationMs,
      ...(version !== undefined && { version }),
      ...(sessionId !== undefined && { sessionId: maskCards(sessionId) }),
      ...(before && { before: stateOf(before) }),
      ...(after && { after: stateOf(after) }),
      ...(error && { error: { ...error, description: maskCards(error.description) } }),
      ...(signature.cause !== undefined && { cause: signature.cause }),
      ...(signature.hint !== undefined && { hint: signature.hint }),
      ...(fault !== undefined && { fault }),
    })
  }
  return id
}

const notKept = (bank: Bank) => (error: unknown) => {
  bank.observers.onError?.(error)
  return undefined
}

const stateOf = (session: Session): string => session.operations[0]?.state ?? sessionStatus(session)
