// Run in a folder where the packed package is installed: does each export load, does a payout go through, does the program start?

import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

const require = createRequire(import.meta.url)
for (const subpath of process.argv.slice(2)) {
  const name = subpath.replace(/^\./, 'bank131-mock')
  // `require` first: what it cannot load an `import` before it would have loaded.
  assert.equal(require(name), await import(name), `${name} by require`)
}
const { createBank, startBank } = await import('bank131-mock')

const payout = {
  payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
  amount_details: { amount: 100, currency: 'rub' },
}

async function call(bank, send, method, fields) {
  const body = JSON.stringify(fields)
  const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': await bank.partner.sign(body) }
  const answer = await send(`/api/v2/${method}`, { method: 'POST', body, headers })
  assert.equal(answer.status, 200)
  return (await answer.json()).session
}

{
  const bank = createBank({ clock: 'manual' })
  const send = (path, init) => bank.fetch(new Request(`https://demo.bank131.ru${path}`, init))
  const { id } = await call(bank, send, 'session/init/payout', payout)
  assert.equal((await bank.nextWebhook('ready_to_confirm')).sessionId, id)
  await call(bank, send, 'session/confirm', { session_id: id })
  assert.equal(JSON.parse((await bank.nextWebhook('payment_finished')).body).session.status, 'accepted')
  await bank.close()
}
{
  const { createBank: inBrowser } = await import(import.meta.resolve('bank131-mock').replace('index.js', 'browser.js'))
  const bank = inBrowser()
  const send = (path, init) => bank.fetch(new Request(`https://demo.bank131.ru${path}`, init))
  assert.equal((await call(bank, send, 'session/init/payout', payout)).status, 'in_progress')
  await bank.close()
}
{
  const bank = await startBank()
  const { status } = await call(bank, (path, init) => fetch(bank.url + path, init), 'session/init/payout', payout)
  assert.equal(status, 'in_progress')
  await bank.close()
}
{
  // a webhook is not a request of the code under test: what patches node:http there (MSW, nock) does not see it
  const partner = http.createServer((request, answer) => request.resume().once('end', () => answer.end()))
  await once(partner.listen(0, '127.0.0.1'), 'listening')
  const { request } = http
  let caught = 0
  http.request = (...given) => {
    caught += 1
    return request(...given)
  }
  const webhookUrl = `http://127.0.0.1:${partner.address().port}/hook`
  const bank = await startBank({ pace: { processingMs: 0 }, webhookUrl })
  await call(bank, (path, init) => fetch(bank.url + path, init), 'session/init/payout', payout)
  while ((await bank.webhooks())[0]?.status !== 'delivered') await new Promise((resolve) => setTimeout(resolve, 20))
  assert.equal(caught, 0)
  http.request = request
  await bank.close()
  partner.close()
}
{
  // the page of the inspector has the engine for recordings below it, with all that it loads
  const bank = await startBank()
  const files = new Set(['browser.js'])
  for (const file of files) {
    const answer = await fetch(`${bank.url}/__admin/ui/engine/${file}`)
    assert.equal(answer.status, 200, file)
    for (const [, name] of (await answer.text()).matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g)) files.add(name)
  }
  assert.ok(files.size > 10, `only ${files.size} files`)
  await bank.close()
}
const program = 'node_modules/bank131-mock/dist/cli.js'
{
  // all contract suites, from the package against the package
  const bank = await startBank({ autoProjects: true })
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'verify-bank', '--url', bank.url])
  assert.match(stdout, /[1-9]\d* passed, 0 failed/)
  await bank.close()
}
{
  // the documents for other languages: each reference of a schema leads to a file of the package, and the program prints what it holds
  const seen = new Set()
  const follow = (id) => {
    if (seen.has(id)) return
    const schema = require(id.replace('https://bank131-mock.example/', 'bank131-mock/'))
    assert.equal(schema.$id, id)
    seen.add(id)
    for (const [, to] of JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)) follow(new URL(to, id).href)
  }
  follow('https://bank131-mock.example/schemas/v1/webhooks/payment-finished.schema.json')
  assert.ok(seen.size > 50, `only ${seen.size} schemas`)
  // More than the mebibyte that Node keeps unasked.
  const print = (...flags) =>
    execFileSync(process.execPath, [program, 'openapi', ...flags], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  assert.deepEqual(JSON.parse(print()), require('bank131-mock/openapi.json'))
  assert.deepEqual(JSON.parse(print('--control')), require('bank131-mock/control-openapi.json'))
}
{
  // what is bundled comes with its licence, also what others had bundled before
  const notices = readFileSync('node_modules/bank131-mock/THIRD-PARTY-LICENSES', 'utf8')
  for (const name of [
    'hono',
    '@hono/node-server',
    'tinyqueue',
    'fastest-levenshtein',
    '@vitest/expect',
    'chai',
    'loupe',
    'ajv',
  ])
    assert.match(notices, new RegExp(`^${name}( |$)`, 'm'))
}
const version = execFileSync(process.execPath, [program, '--version'], { encoding: 'utf8' }).trim()
const last = execFileSync(process.execPath, [program, 'demo'], { encoding: 'utf8' }).trim().split('\n').at(-1)
assert.match(last, /4 webhooks/)
console.log(`node ${process.version}: bank131-mock ${version} loads, pays and runs its demo`)
