// Run in a folder where the packed package and TypeScript 5 are installed: what does an editor offer, and say of what it is pointed at? TypeScript 7
// has no language service that can be called.

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** `‸` is the caret. */
const offers = {
  webhooks: `await bank.nextWebhook('‸')`,
  expectedWebhooks: `matchers.toBeWebhook('‸')`,
  fieldsOfWebhooks: `matchers.toBeWebhook('payment_finished', { session: { ‸ } })`,
  faults: `await bank.faults.add({ on: 'request', fault: '‸' })`,
  parameters: `await bank.faults.add({ on: 'webhook', fault: 'duplicate', ‸ })`,
  outcomes: `await bank.outcomes.next('‸')`,
  fields: `await matchers.toHaveReceivedPayout({ ‸ })`,
  fieldsInside: `await matchers.toHaveReceivedPayout({ amount_details: { ‸ } })`,
}
const says = {
  field: `session.status‸`,
  fieldOfItem: `session.payout_list?.[0]?.amount_details‸?.amount`,
  parameter: `await bank.faults.add({ on: 'webhook', fault: 'duplicate', copies‸: 3 })`,
  expectedField: `await matchers.toHaveReceivedPayout({ payout_details‸: {} })`,
}

const start = `import { createBank } from 'bank131-mock'
import type { BankMatchers } from 'bank131-mock/matchers'
import type { Session } from 'bank131-mock/schemas'
const bank = createBank()
declare const matchers: BankMatchers
declare const session: Session
`
const file = join(process.cwd(), 'editor.mts')
let text = ''
let version = 0
const host = {
  ...ts.sys,
  getCompilationSettings: () => ({
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    strict: true,
    types: [],
  }),
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '1'),
  getScriptSnapshot(name) {
    const found = name === file ? text : ts.sys.readFile(name)
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found)
  },
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
}
const service = ts.createLanguageService(host)

/** Puts the line where the caret is looked for. */
function caretIn(line) {
  text = `${start}${line.replace('‸', '')}\n`
  version += 1
  return start.length + line.indexOf('‸')
}
const offered = (line) =>
  service.getCompletionsAtPosition(file, caretIn(line), {})?.entries.map(({ name }) => name) ?? []
const said = (line) =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(file, caretIn(line) - 1)?.documentation ?? [])

const webhooks = readdirSync('node_modules/bank131-mock/dist/schemas/v2/webhooks').map((name) =>
  name.replace('.schema.json', '').replaceAll('-', '_'),
)
assert.ok(webhooks.length > 5)
assert.deepEqual(offered(offers.webhooks).sort(), webhooks.sort())
assert.deepEqual(offered(offers.expectedWebhooks).sort(), webhooks.sort())

const includes = (line, names, without = []) => {
  const found = offered(line)
  for (const name of names) assert.ok(found.includes(name), `${line} does not offer ${name}, but ${found}`)
  for (const name of without) assert.ok(!found.includes(name), `${line} offers ${name}`)
}
includes(offers.fieldsOfWebhooks, ['status', 'payout_list', 'payments', 'next_action'], ['confirm_information'])
includes(offers.faults, ['latency', 'answer_lost', 'error_502'], ['duplicate'])
includes(offers.parameters, ['copies', 'times', 'match'], ['ms', 'keep', 'attempts'])
includes(offers.outcomes, ['paid', 'refused', 'declined_by_issuer_bank'])
includes(offers.fields, ['amount_details', 'payout_details', 'participant_details', 'metadata'], ['payment_method'])
includes(offers.fieldsInside, ['amount', 'currency'])

assert.match(said(says.field), /\w+ \w+/)
assert.match(said(says.fieldOfItem), /smallest unit/)
assert.match(said(says.parameter), /How often/)
assert.match(said(says.expectedField), /Where the money/)
console.log(`an editor (TypeScript ${ts.version}) completes names, and says what fields are`)
