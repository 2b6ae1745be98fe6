import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startBank } from '../../index.ts'
import { type Language, lacking, languages, recipeOf } from './languages.ts'

/** Runs the recipes of docs/signing.md against a bank, as a partner would: each makes a payout and looks at the webhook that comes of it. */
const { values } = parseArgs({ options: { language: { type: 'string', multiple: true } } })

const root = fileURLToPath(new URL('../../../', import.meta.url))
const page = readFileSync(join(root, 'docs/signing.md'), 'utf8')
const key = (name: string) => join(root, 'fixtures/keys', name)

async function failuresOf(language: Language): Promise<string[]> {
  await using inbox = await openInbox()
  // The form that a check over bytes alone survives.
  await using bank = await startBank({ webhookUrl: inbox.url, webhookFormat: 'escaped' })
  const folder = mkdtempSync(join(tmpdir(), 'bank131-languages-'))
  writeFileSync(join(folder, language.file), recipeOf(page, language))
  const env = {
    ...process.env,
    BANK131_MOCK_URL: bank.url,
    BANK131_MOCK_PROJECT: 'demo_project',
    BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE: key('partner.private.pem'),
    BANK131_MOCK_BANK_PUBLIC_KEY_FILE: key('bank.public.pem'),
  }
  const run = (args: string[], input = '') => runProgram([...language.starts, ...args], { cwd: folder, env, input })
  try {
    const paid = await run([])
    if (!paid.includes('"status":"ok"')) return [`expected an answer with "status":"ok", got ${paid}`]
    const { body, signature } = await inbox.first
    const changed = body.replace('10000', '10001')
    const wanted = [
      ['the payout again, by the same key', codeOf(await run([])), 'idempotency_key_already_exists'],
      ['sessions with a payout', String((await bank.sessions()).length), '1'],
      ['a webhook of the bank', await run([signature], body), 'from the bank'],
      ['a webhook whose body was changed', await run([signature], changed), 'not from the bank'],
      ['a signature cut short', await run(['AAAA'], body), 'not from the bank'],
      ['a signature that is no Base64', await run(['%%%'], body), 'not from the bank'],
    ] as const
    return wanted.flatMap(([what, got, expected]) =>
      got.trim() === expected.trim() ? [] : [`${what}: expected ${expected}, got ${got}`],
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const codeOf = (answer: string) => /"code":"(\w+)"/.exec(answer)?.[1] ?? answer

/** A partner's webhook address: answers 200 and keeps the first that came. */
async function openInbox() {
  const first = Promise.withResolvers<{ body: string; signature: string }>()
  const server = createServer(async (request, response) => {
    first.resolve({ body: await text(request), signature: String(request.headers['x-partner-sign']) })
    response.end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, first: first.promise, [Symbol.asyncDispose]: async () => void server.close() }
}

/** Standard output, or why there is none. */
async function runProgram(
  [program = '', ...args]: string[],
  { input, ...options }: { cwd: string; env: NodeJS.ProcessEnv; input: string },
): Promise<string> {
  const child = spawn(program, args, options)
  child.stdin.on('error', () => {}).end(input) // one that reads nothing may have ended before
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return code === 0 ? out : `exit code ${code}: ${out}${err}`
}

const wanted = languages.filter(({ title }) => values.language?.includes(title) ?? true)
const missing: string[] = []
for (const language of wanted) {
  const reason = lacking(language)
  if (reason !== undefined) missing.push(`${language.title}: left out: ${reason}`)
  const began = Date.now()
  const failures = reason === undefined ? await failuresOf(language) : []
  const seconds = ((Date.now() - began) / 1_000).toFixed(1)
  console.log(
    reason === undefined
      ? `${language.title}: ${failures.join('; ') || 'as it should be'} (${seconds} s)`
      : missing.at(-1),
  )
  if (failures.length > 0) process.exitCode = 1
}
if (wanted.length === 0) console.error(`--language takes ${languages.map(({ title }) => title).join(', ')}`)
// CI has to try them all.
if (wanted.length === 0 || (process.env.CI === 'true' && missing.length > 0)) process.exitCode = 2
