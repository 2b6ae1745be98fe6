import { headerOf } from '../core/call-headers.ts'
import { type Refusal, refuse } from '../core/refusal.ts'
import type { Version } from '../core/state.ts'
import type { Bank } from '../engine/bank.ts'
import type { Project } from '../engine/project.ts'
import { CallBody } from './call-body.ts'
import type { IncomingCall } from './incoming-call.ts'
import type { Operation } from './operations.ts'

/** What a call is about: found once, when it comes in, and handed to every stage. */
export interface CallContext {
  /** Absent: a path that the bank does not know. */
  readonly operation: Operation | undefined
  /** Of the path. */
  readonly version: Version | undefined
  /** The project as the call named it. */
  readonly named: string | undefined
  /** The project of that name, as soon as there is one. */
  project: Project | undefined
  readonly body: CallBody
}

/** Of a path that the bank knows. */
export interface KnownCall extends CallContext {
  readonly operation: Operation
  readonly version: Version
}

export const isKnown = (context: CallContext): context is KnownCall => context.operation !== undefined

export function contextOf(bank: Bank, call: IncomingCall, operation: Operation | undefined): CallContext {
  const named = headerOf(call.headers, 'x-partner-project')
  const project = named === undefined ? undefined : bank.known(named)
  return { operation, version: operation?.version, named, project, body: new CallBody(call) }
}

/** The project that a call names; an unknown one is made now where the bank makes such projects. */
export function identify(bank: Bank, context: CallContext): Project | Refusal {
  const { named } = context
  if (!named) return refuse('project_missing', 'X-PARTNER-PROJECT: expected the id of a project, got nothing')
  if (isGone(context.project)) context.project = bank.project(named)
  return (
    context.project ?? refuse('unknown_project', `X-PARTNER-PROJECT: no project is called ${JSON.stringify(named)}`)
  )
}

/** The project in whose journal a call belongs. One that was closed while a fault held the call up has none any more. */
export function projectOf(bank: Bank, { named, project }: CallContext): Project | undefined {
  return named !== undefined && isGone(project) ? bank.known(named) : project
}

const isGone = (project: Project | undefined): boolean => project === undefined || project.lifetime.signal.aborted
