import type { OpenAPIV3_1 } from 'openapi-types'
import { reachedAt } from '../http/reached-at.ts'
import { type Resource, route } from './route.ts'

/** The control API as OpenAPI 3.1; read from its own file the first time somebody asks. */
export const controlDocument = async (): Promise<OpenAPIV3_1.Document> =>
  (await import('../../schemas/generated/control-openapi.json', { with: { type: 'json' } }))
    .default as unknown as OpenAPIV3_1.Document

/** This document, with the address at which it was asked for. */
export const openapi: Resource = {
  tag: 'Contents',
  description: 'What the control API has.',
  routes: [
    route({
      name: 'openapi',
      method: 'GET',
      path: '/__admin/openapi.json',
      summary: 'This document',
      answers: { 200: { description: 'OpenAPI 3.1.', schema: 'ControlOpenapi' } },
      async handle(c, { bank }) {
        const { servers: [local] = [], ...document } = await controlDocument()
        // A bank inside of a process may go by the name of the real one.
        const url = reachedAt(c.req.url, reachedAt(bank.address, local!.url))
        // It differs by `Host`, so nobody in between may keep it.
        const headers = { 'cache-control': 'no-store' }
        return c.json({ ...document, servers: [{ url, description: 'This bank' }] }, 200, headers)
      },
    }),
  ],
}
