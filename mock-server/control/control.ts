import type { Context } from 'hono'
import type { Hono } from 'hono/tiny'
import type { TSchema } from 'typebox'
import { nearestTo, unknownFields } from '../../schemas/unknown-fields.ts'
import { validate } from '../../schemas/validate.ts'
import { describeValue } from '../../schemas/violation.ts'
import { compressed } from '../http/compressed.ts'
import type { Host } from '../http/host.ts'
import type { Bank } from '../runtime/bank.ts'
import type { Project } from '../runtime/project.ts'
import { Problem } from './problem.ts'

export type App = Hono<{ Bindings: Host }>
export type Call = Context<{ Bindings: Host }>

/** One resource of the control API: mounts its routes below /__admin. */
export type Resource = (app: App, bank: Bank) => void

/** The project a path names. @throws {Problem} 404, with the nearest known id */
export function projectOf(bank: Bank, c: Call): Project {
  const id = c.req.param('project') ?? ''
  const project = bank.hasProject(id) ? bank.project(id) : undefined
  if (project) return project
  const { nearest } = nearestTo(id, bank.projectIds())
  const hint = nearest ? `did you mean ${nearest}?` : `PUT /__admin/projects/${id} makes it`
  throw new Problem(404, `no project is called ${JSON.stringify(id)} (${hint})`)
}

/** The JSON body, whatever it is; `{}` where there is none. @throws {Problem} 400 */
export async function jsonOf(c: Call): Promise<unknown> {
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  const packed = compressed(bytes, c.req.header('content-encoding'))
  if (packed) throw Problem.ofBody([packed])
  const text = new TextDecoder().decode(bytes)
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch (error) {
    throw new Problem(400, `the body: expected JSON: ${(error as Error).message}`)
  }
}

/** The JSON body, valid for the schema of that name. @throws {Problem} 400 that names each field at fault */
export async function bodyOf<Body>(c: Call, schema: TSchema & { $id?: string }): Promise<Body> {
  const body = await jsonOf(c)
  const violations = validate(schema.$id!, body)
  const unknown = unknownFields(schema, body).map(({ pointer, nearest }) => {
    const came = describeValue(pointer.split('/').at(-1))
    return { pointer, expected: 'a known field', came, ...(nearest !== undefined && { nearest }) }
  })
  if (violations.length + unknown.length > 0) throw Problem.ofBody([...violations, ...unknown])
  return body as Body
}
