import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { getResponse, HttpResponse, http, type RequestHandler } from 'msw'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, noChromium } from '../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../contract-tests/server/targets/chromium/shared-browser.ts'
import type { Exchange, RequestStep } from '../../fixtures/exchange.ts'
import { testKeys } from '../../fixtures/keys/index.ts'
import { type ProjectHandle, startBank } from '../index.ts'
import { readSchemas, schemaJudge } from '../scripts/check/schema-judge.ts'
import { openWindow, windows } from '../testing/judged-page.ts'
import { call, payout } from '../testing/sample-partner.ts'

const found = findChromium()
const run = promisify(execFile)
const isThere = async (program: string, ...given: string[]) => {
  try {
    await run(program, given)
    return true
  } catch {
    return false
  }
}
const hasShell = (await isThere('bash', '-c', 'command -v curl')) && (await isThere('openssl', 'version'))
const hasPhp = await isThere('php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);')
const without = (has: boolean, what: string) => (has ? '' : ` (skipped: no ${what} here)`)

/** In the place of the bank's SDK, which is not here: its client signs what it sends. */
const sdkInPlace = `<?php
namespace Bank131\\SDK;
class Config { function __construct(public $uri, public $project, public $key) {} }
class Answer { function __construct(public $body) {} function getBody() { return $this->body; } }
class Client {
  function __construct(private $config) {}
  function getHttpClient() { return $this; }
  function request($method, $path, $options) {
    openssl_sign($options['body'], $signature, $this->config->key, OPENSSL_ALGO_SHA256);
    $headers = ['Content-Type: application/json', 'X-PARTNER-PROJECT: ' . $this->config->project,
      'X-PARTNER-SIGN: ' . base64_encode($signature)];
    $curl = curl_init($this->config->uri . '/' . $path);
    curl_setopt_array($curl, [CURLOPT_POSTFIELDS => $options['body'], CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => $headers]);
    return new Answer(curl_exec($curl));
  }
}
`

/** What waits for three seconds in the page waits for the test: however busy the machine is. */
const timeByHand = `
  const later = window.setTimeout
  window.setTimeout = (run, ms, ...given) => {
    if (ms !== 3000) return later(run, ms, ...given)
    window.saidLongEnough = run
    return 0
  }`

describe.skipIf(found === undefined)(`copied texts${found === undefined ? `: ${noChromium}` : ''}`, () => {
  /** By the name of the button: of a payout that was taken, of one that was refused, of a call by id, and of one that the bank's SDK has not. */
  const copied: Record<'taken' | 'refused' | 'byId' | 'notInSdk', Record<string, string>> = {
    ...{ taken: {}, refused: {}, byId: {}, notInSdk: {} },
  }
  let bank: Awaited<ReturnType<typeof startBank>>
  let answers: string[]

  beforeAll(async () => {
    bank = await startBank({ clock: 'manual', ids: 'fixed' })
    // What a text has to quote, in each of the languages.
    const order = { ...payout, metadata: `O'Brien \\ "$(id)" \`id\` заказ` }
    const taken = await call(bank.url, 'session/init/payout', order)
    const refused = await call(bank.url, 'session/init/payout', { ...payout, amount_details: { amount: 10_000 } })
    answers = [taken.text, refused.text]
    await call(bank.url, 'session/status', { session_id: 'ps_1001' })
    const other = await call(bank.url, 'report/account_balance', {}, { version: 'v1' })
    answers.push(other.text)
    await using browser = await sharedBrowser()
    await using seen = await openWindow(browser, windows[1][1], [bank.url])
    const { page } = seen
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(timeByHand)
    for (const [id, which] of [
      ['req_1', 'taken'],
      ['req_2', 'refused'],
      ['req_3', 'byId'],
      ['req_4', 'notInSdk'],
    ] as const) {
      await page.goto(`${bank.url}/__admin/ui#/demo_project/call/${id}`)
      await page.waitForSelector(`.facts >> text=${id}`)
      for (const [nth, name] of ['curl', 'Vitest test', 'MSW handler', 'PHP', 'exchange'].entries()) {
        await page.getByRole('button', { name, exact: true }).click()
        await page.getByRole('button', { name: 'Copied', exact: true }).nth(nth).waitFor()
        copied[which][name] = await page.evaluate('navigator.clipboard.readText()')
      }
    }
  })
  afterAll(() => bank?.close())

  it('are there to be copied again: a button says "Copied" for a while', async () => {
    await using browser = await sharedBrowser()
    await using seen = await openWindow(browser, windows[1][1], [bank.url])
    const { page } = seen
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(timeByHand)
    await page.goto(`${bank.url}/__admin/ui#/demo_project/call/req_1`)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    await button('curl').click()
    await button('Copied').waitFor()
    expect(await button('curl').count()).toBe(0)
    await page.evaluate('saidLongEnough()')
    await button('curl').waitFor()
    expect(await button('Copied').count()).toBe(0)
  })

  /** What a program prints that lies beside the partner's key. */
  const printed = async (program: string, text: string) => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'copied-'))
    writeFileSync(join(folder.path, 'partner.test.private.pem'), testKeys.partner.privateKey)
    mkdirSync(join(folder.path, 'vendor'))
    writeFileSync(join(folder.path, 'vendor/autoload.php'), sdkInPlace)
    writeFileSync(join(folder.path, 'copied'), text)
    const { stdout } = await run(program, ['copied'], { cwd: folder.path })
    return JSON.parse(stdout)
  }

  it.skipIf(!hasShell)(`curl signs anew, and the bank takes it${without(hasShell, 'curl and openssl')}`, async () => {
    expect(await printed('bash', copied.taken.curl!)).toMatchObject({
      status: 'ok',
      session: { status: 'in_progress' },
    })
    expect(await printed('bash', copied.refused.curl!)).toMatchObject({ error: { code: 'invalid_request' } })
  })

  it.skipIf(!hasPhp)(`PHP does the same${without(hasPhp, 'PHP with curl')}`, async () => {
    expect(await printed('php', copied.taken.PHP!)).toMatchObject({ status: 'ok', session: { status: 'in_progress' } })
    expect(await printed('php', copied.refused.PHP!)).toMatchObject({ error: { code: 'invalid_request' } })
    expect(await printed('php', copied.notInSdk.PHP!)).toEqual(JSON.parse(answers[2]!))
  })

  it("PHP speaks by the bank's own SDK where that has the call", () => {
    expect(copied.byId.PHP).toContain("var_dump($client->session()->status('ps_1001'));")
    expect(copied.taken.PHP).toContain("$client->getHttpClient()->request('POST', 'api/v2/session/init/payout', [")
    expect(copied.notInSdk.PHP).not.toContain('SDK')
  })

  it.skipIf(!hasPhp).each(Object.keys(copied) as (keyof typeof copied)[])(
    `PHP can read what is copied: %s${without(hasPhp, 'PHP with curl')}`,
    async (which) => {
      using folder = mkdtempDisposableSync(join(tmpdir(), 'copied-'))
      const path = join(folder.path, 'copied.php')
      writeFileSync(path, copied[which].PHP!)
      expect((await run('php', ['-l', path])).stdout).toContain('No syntax errors')
    },
  )

  it.each(['taken', 'refused'] as const)('a Vitest test passes on a bank of its own: %s', async (which) => {
    const text = copied[which]['Vitest test']!
    const head = "import { expect, test } from 'bank131-mock/vitest'\n"
    expect(text.slice(0, head.length)).toBe(head)
    const tests: [title: string, body: (given: { bank: ProjectHandle }) => Promise<void>][] = []
    const add = (...test: (typeof tests)[number]) => void tests.push(test)
    new Function('test', 'expect', text.slice(head.length))(add, expect)
    await using own = await startBank({ clock: 'manual' })
    expect(tests.map(([title]) => title)).toEqual([
      `POST /api/v2/session/init/payout is answered ${which === 'taken' ? 200 : 400}`,
    ])
    for (const [, body] of tests) await body({ bank: own })
  })

  it.each(['taken', 'refused'] as const)('a handler of MSW answers as the bank did: %s', async (which) => {
    const text = copied[which]['MSW handler']!
    const head = "import { HttpResponse, http } from 'msw'\n"
    expect(text.slice(0, head.length)).toBe(head)
    const handler: RequestHandler = new Function('http', 'HttpResponse', `return ${text.slice(head.length).trim()}`)(
      http,
      HttpResponse,
    )
    const request = new Request('https://demo.bank131.ru/api/v2/session/init/payout', { method: 'POST', body: '{}' })
    const answer = await getResponse([handler], request)
    expect(answer?.status).toBe(which === 'taken' ? 200 : 400)
    expect(await answer?.text()).toBe(answers[which === 'taken' ? 0 : 1])
  })

  it.each(['taken', 'refused'] as const)(
    'an exchange is one as the recorded are, and its schemas take it: %s',
    (which) => {
      const { name, version, steps, ...about }: Exchange = JSON.parse(copied[which].exchange!)
      expect({ name, version }).toEqual({ name: 'session-init-payout', version: 'v2' })
      expect(about).toEqual({ title: expect.any(String), source: 'recorded' })
      const [step] = steps as RequestStep[]
      expect(Object.keys(step!)).toEqual(['request', 'response', 'schemas'])
      expect(Object.keys(step!.request.headers)).toEqual(['content-type', 'X-PARTNER-PROJECT', 'X-PARTNER-SIGN'])
      const judge = schemaJudge(readSchemas())
      const takes = (schema: string, body: string) => judge(schema)(JSON.parse(body))
      expect(step!.schemas.request !== undefined).toBe(which === 'taken')
      if (step!.schemas.request !== undefined) expect(takes(step!.schemas.request, step!.request.body)).toBe(true)
      expect(takes(step!.schemas.response, step!.response.body)).toBe(true)
    },
  )
})
