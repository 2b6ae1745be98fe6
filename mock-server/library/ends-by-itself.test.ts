import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { builtPackage } from '../testing/built-package.ts'

const run = promisify(execFile)
const built = await builtPackage()
const url = (file: string) => JSON.stringify(pathToFileURL(`${built}/${file}`).href)

const beginning = `
  import { createBank } from ${url('index.js')}
  import { bankHandlers } from ${url('msw.js')}
  import { payoutToSteam } from ${url('fixtures.js')}
  import { setupServer } from 'msw/node'
  const start = (bank) =>
    bank.partner.fetch('/api/v2/session/init/payout', { method: 'POST', body: JSON.stringify(payoutToSteam()) })
`

/** Programs that never close their bank. If a timer of its kept them alive they would not end within the time given. */
const programs: [string, string][] = [
  ['has made a bank', 'createBank()'],
  ['has a payout under way on a real clock', 'await start(createBank({ pace: { processingMs: 600_000 } }))'],
  [
    'has a webhook to send again',
    'const bank = createBank({ pace: { processingMs: 0 }, onWebhook: () => 500 }); await start(bank); while ((await bank.webhooks())[0]?.attempts.length !== 1) await new Promise(setImmediate)',
  ],
  [
    'has taken the webhook that it waited for',
    "const bank = createBank(); await start(bank); await bank.nextWebhook('ready_to_confirm', { timeoutMs: 600_000 })",
  ],
  [
    'has a payout that waits for its confirmation, on a manual clock',
    "const bank = createBank({ clock: 'manual' }); await start(bank); await bank.nextWebhook('ready_to_confirm')",
  ],
  [
    'has closed its bank while a fault held a call',
    "const bank = createBank(); bank.faults.add({ on: 'request', fault: 'latency', ms: 600_000 }); const call = start(bank); while ((await bank.sessions()).length === 0) await new Promise(setImmediate); await bank.close(); await call",
  ],
  ['listens with MSW', 'const bank = createBank(); setupServer(...bankHandlers(bank)).listen(); await start(bank)'],
]

it.concurrent.each(programs)('a program ends by itself that %s', { timeout: 150_000 }, async (_, program) => {
  const source = `${beginning}\n${program}\nconsole.log('done')`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', source], {
    timeout: 120_000,
    cwd: import.meta.dirname,
  })
  expect(stdout).toBe('done\n')
})
