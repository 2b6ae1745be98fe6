import { createServer } from 'node:http'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { bundledSchema } from '../bundled-schema.ts'
import { cpuMicros, obey } from '../child.ts'
import { listen } from '../listen.ts'
import { ensureSigned } from '../partner-signature.ts'

/**
 * What somebody writes in an afternoon: verifies, parses, validates by the published schema, keeps the session in a Map and answers with it.
 * No second operation, no webhook, no journal, no clock, no project.
 */
const valid = new Ajv2020({ strict: false }).compile(bundledSchema('v2/requests/session-create.schema.json'))
const sessions = new Map<string, object>()

function created(body: Buffer): string {
  const request = JSON.parse(body.toString('utf8')) as Record<string, unknown>
  if (!valid(request)) throw new Error('a call that is not valid')
  const now = new Date().toISOString()
  const id = `ps_${1001 + sessions.size}`
  const { customer, metadata } = request
  const session = { id, status: 'created', created_at: now, updated_at: now, customer, metadata }
  sessions.set(id, session)
  return JSON.stringify({ status: 'ok', session })
}

const server = createServer((request, answer) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks)
    ensureSigned(body, String(request.headers['x-partner-sign']))
    const text = created(body)
    answer.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    answer.end(text)
  })
})

obey({
  listen: () => listen(server),
  cpu: cpuMicros,
})
