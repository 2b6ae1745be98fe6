import { reachedAt } from '../http/reached-at.ts'
import { controlDocument } from './control-document.ts'
import { type Resource, route } from './route.ts'

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
