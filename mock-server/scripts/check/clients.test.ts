import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createBank } from '../../index.ts'

const root = join(import.meta.dirname, '../../..')
const clients = join(root, 'docs/clients')

interface Answer {
  status: string
  session: { id: string }
}

describe('docs/clients/bank131.http', () => {
  const requests = readFileSync(join(clients, 'bank131.http'), 'utf8')
    .split(/^### .*\n/m)
    .slice(1)

  it('is answered ok from top to bottom, as it stands', async () => {
    await using bank = await createBank({ ids: 'fixed', clock: 'manual' })
    const answers = []
    for (const request of requests) {
      const [head = '', body = ''] = request.trimEnd().split('\n\n')
      const [line = '', ...headers] = head.split('\n')
      const path = line.replace('POST {{url}}', '')
      const fields = headers.map(
        (header) => header.replace('{{project}}', 'demo_project').split(': ') as [string, string],
      )
      const answer = await bank.fetch(`http://127.0.0.1:8131${path}`, { method: 'POST', headers: fields, body })
      answers.push([path, ((await answer.json()) as Answer).status])
      await bank.clock.runToIdle()
    }
    expect(answers).toEqual([
      ['/api/v2/session/init/payout', 'ok'],
      ['/api/v2/session/status', 'ok'],
      ['/api/v2/session/confirm', 'ok'],
      ['/api/v2/session/status', 'ok'],
    ])
    expect(JSON.parse((await bank.nextWebhook('payment_finished')).body)).toMatchObject({
      session: { status: 'accepted' },
    })
  })
})

describe('the Bruno collection', () => {
  const script = blockOf(readFileSync(join(clients, 'bruno/collection.bru'), 'utf8'), 'script:pre-request')
  const files = globSync('[0-9]*.bru', { cwd: join(clients, 'bruno') }).sort()

  it('signs what it sends, with variables put in: a payout is made and confirmed', async () => {
    await using bank = await createBank({ clock: 'manual' })
    const answers = []
    let session = ''
    for (const file of files) {
      const request = readFileSync(join(clients, 'bruno', file), 'utf8')
      const { body, headers } = signedByScript(script, blockOf(request, 'body:json'), { session_id: session })
      const path = /url: \{\{url\}\}(.*)/.exec(request)![1]
      const answer = await bank.fetch(`http://127.0.0.1:8131${path}`, { method: 'POST', headers, body })
      const shown = (await answer.json()) as Answer
      session ||= shown.session.id
      answers.push([file, shown.status])
      await bank.clock.runToIdle()
    }
    expect(answers).toEqual(files.map((file) => [file, 'ok']))
    expect(JSON.parse((await bank.nextWebhook('payment_finished')).body)).toMatchObject({
      session: { id: session, status: 'accepted' },
    })
  })
})

/** What stands in a block of a .bru file, two spaces further in than it means. */
function blockOf(bru: string, name: string): string {
  const [, block = ''] = new RegExp(`^${name} \\{\\n(.*?)^\\}`, 'ms').exec(bru) ?? []
  return block.replace(/^ {2}/gm, '').trimEnd()
}

/** The script, given the objects that Bruno gives it. */
function signedByScript(script: string, written: string, variables: Record<string, string>) {
  const sent = { body: written, headers: { 'X-PARTNER-PROJECT': 'demo_project' } as Record<string, string> }
  const req = {
    getBody: () => sent.body,
    setBody(body: string) {
      sent.body = body
    },
    setHeader(name: string, value: string) {
      sent.headers[name] = value
    },
  }
  const bru = {
    interpolate: (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name) => variables[name] ?? ''),
    getProcessEnv: () => undefined,
    getEnvVar: () => join(root, 'fixtures/keys/partner.private.pem'),
  }
  runInNewContext(`(() => { ${script} })()`, { req, bru, Buffer, require: createRequire(import.meta.url) })
  return sent
}
