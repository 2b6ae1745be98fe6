import type { Context } from 'hono'
import type { Hono } from 'hono/tiny'
import type { TSchema } from 'typebox'
import { control } from '../../schemas/generated/validators/control.js'
import { settings } from '../../schemas/generated/validators/settings.js'
import { snapshot } from '../../schemas/generated/validators/snapshot.js'
import type { Validator } from '../../schemas/generated/validators/validator.ts'
import { nearestTo, unknownFields } from '../../schemas/unknown-fields.ts'
import { describeValue } from '../../schemas/violation.ts'
import { violationsBy } from '../../schemas/violations-by.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Bank } from '../engine/bank.ts'
import type { Project } from '../engine/project.ts'
import { brokenOff } from '../http/body.ts'
import { compressed } from '../http/compressed.ts'
import type { Host } from '../http/host.ts'
import { parseControlJson } from '../http/json.ts'
import { requestBytes } from '../http/request-bytes.ts'
import { Problem } from './problem.ts'

/** What a call of the control API has at hand beside its request. */
export interface Env {
  Bindings: Host
  /** Bytes that its body may have. */
  Variables: { largestBody: number }
}
export type App = Hono<Env>
export type Call = Context<Env>

export interface ControlOptions {
  /** Asked for as `Authorization: Bearer …`; without one the control API is open to whoever reaches the port, web pages excepted. */
  token?: string | undefined
  /** The certificate of the CA that the bank's HTTPS has, PEM, if it has one of its own. */
  caCertificate?: string
}

/** The project a path names, as it is now. @throws {Problem} not_found, with the nearest known id */
export async function projectOf(bank: Bank, c: Call): Promise<Project> {
  const id = c.req.param('project') ?? ''
  const project = await bank.find(id)
  if (await project?.refresh()) return project!
  const { nearest } = nearestTo(id, bank.projectIds())
  const hint = nearest ? `did you mean ${nearest}?` : `PUT /__admin/projects/${id} makes it`
  throw new Problem('not_found', `no project is called ${JSON.stringify(id)} (${hint})`)
}

/** A variable of the path. */
export const pathPart = (c: Call, name: string): string => c.req.param(name) ?? ''

/** The JSON body, whatever it is; `{}` where there is none. @throws {Problem} bad_request, or too_large for one that is too long */
export async function jsonOf(c: Call): Promise<unknown> {
  const bytes = await requestBytes(c.req.raw, c.env.rawBody, c.get('largestBody')).catch(() => brokenOff)
  if (isRefusal(bytes)) throw Problem.ofRefusal(bytes)
  if (bytes.length === 0) return {}
  const packed = compressed(bytes, c.req.header('content-encoding'))
  if (packed) throw Problem.ofBody([packed])
  const parsed = parseControlJson(bytes)
  if (isRefusal(parsed)) throw Problem.ofRefusal(parsed)
  return parsed.value
}

const validators: Readonly<Record<string, Validator>> = { ...settings, ...control, ...snapshot }

/** The JSON body, valid for the schema of that name. @throws {Problem} bad_request that names each field at fault */
export async function bodyOf<Body>(c: Call, schema: TSchema & { $id?: string }): Promise<Body> {
  const body = await jsonOf(c)
  const violations = violationsBy(validators[schema.$id!]!, body)
  const unknown = unknownFields(schema, body).map(({ pointer, nearest }) => {
    const came = describeValue(pointer.split('/').at(-1))
    return { pointer, expected: 'a known field', came, ...(nearest !== undefined && { nearest }) }
  })
  if (violations.length + unknown.length > 0) throw Problem.ofBody([...violations, ...unknown])
  return body as Body
}
