import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, noChromium } from '../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../contract-tests/server/targets/chromium/shared-browser.ts'
import { startBank } from '../index.ts'
import { expectFine, openWindow, windows } from '../testing/judged-page.ts'
import { startInspected } from '../testing/sample-inspected.ts'
import { control } from '../testing/sample-partner.ts'

const found = findChromium()

describe.skipIf(found === undefined)(`a recording in the page${found === undefined ? `: ${noChromium}` : ''}`, () => {
  let browser: Browser & AsyncDisposable
  const folder = mkdtempDisposableSync(join(tmpdir(), 'dropped-'))
  const file = join(folder.path, 'run.jsonl')
  beforeAll(async () => {
    browser = await sharedBrowser()
    await (await startInspected({ record: file }))[Symbol.asyncDispose]()
  })
  afterAll(async () => {
    folder[Symbol.dispose]()
    await browser?.[Symbol.asyncDispose]()
  })

  const choose = async (page: Page, path: string) => {
    await page.click('.picker summary')
    await page.getByLabel('Open a recording').setInputFiles(path)
  }

  /** A file that comes from outside the browser. */
  const drop = async (page: Page, name: string, text: string) => {
    const dataTransfer = await page.evaluateHandle<object>(
      `const transfer = new DataTransfer(); transfer.items.add(new File([${JSON.stringify(text)}], '${name}')); transfer`,
    )
    await page.dispatchEvent('main', 'drop', { dataTransfer })
  }

  it.each(windows)('is looked at, forked and played on without a bank, in %s', async (_, size) => {
    await using bank = await startBank({ clock: 'manual', ids: 'fixed' })
    await using seen = await openWindow(browser, size, [bank.url])
    const { page } = seen
    const asked: string[] = []
    await page.goto(`${bank.url}/__admin/ui`)
    await page.waitForSelector('.state-dot.live')
    await page.click('.picker summary')
    await expectFine(page)
    await page.click('.picker summary')
    await choose(page, file)
    await page.waitForSelector('.chip:has-text("Recording run.jsonl")')
    await page.waitForSelector('.windowed a:has-text("order-1042")')
    page.on('request', (request) => void asked.push(request.url()))
    await expectFine(page)

    await page.click('.windowed a:has-text("order-1044")')
    await page.waitForSelector('.state.current >> text=awaiting_confirm')
    await page.getByRole('button', { name: 'Fork after step 1', exact: true }).click()
    await page.waitForURL(/#\/demo_project-fork-1\/session\/ps_1005/)
    await page.waitForSelector('.state.current >> text=checking')
    // No shell could ask it: the command names no bank that it could change by mistake.
    expect(await page.textContent('.status code')).toMatch(
      /^curl -X POST http:\/\/BANK\/__admin\/projects\/demo_project/,
    )
    await page.getByRole('button', { name: 'Run to idle', exact: true }).click()
    await page.waitForSelector('.state.current >> text=awaiting_confirm')
    await page.getByRole('button', { name: 'To the next', exact: true }).click()
    await page.waitForSelector('.state.current >> text=failed')

    expect(asked).toEqual([])
    expect(await bank.sessions()).toEqual([])
    expect((await control(bank.url, 'GET', 'projects')).body).toMatchObject({ items: [{ id: 'demo_project' }] })
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.waitForSelector('.state-dot.live')
    expect(await page.locator('.chip').count()).toBe(0)
  })

  it('is opened where it is dropped, in the place of one that is open; a torn end is said', async () => {
    await using bank = await startBank({ clock: 'manual' })
    await using seen = await openWindow(browser, windows[1][1], [bank.url])
    const { page } = seen
    await page.goto(`${bank.url}/__admin/ui`)
    await page.waitForSelector('.state-dot.live')
    const text = readFileSync(file, 'utf8')
    await drop(page, 'dropped.jsonl', text)
    await page.waitForSelector('.chip:has-text("Recording dropped.jsonl")')
    await page.waitForSelector('.windowed a:has-text("order-1045")')
    await drop(page, 'torn.jsonl', text.slice(0, -5))
    await page.waitForSelector('.chip:has-text("Recording torn.jsonl (its torn last line is left out)")')
    await page.waitForSelector('.windowed a:has-text("order-1045")')
  })

  it('is not what any other file is: the words say what was expected, and the bank stays', async () => {
    const other = join(folder.path, 'report.json')
    writeFileSync(other, '{"title":"<b>none</b>"}\n')
    await using bank = await startBank({ clock: 'manual' })
    await using seen = await openWindow(browser, windows[1][1], [bank.url])
    const { page } = seen
    await page.goto(`${bank.url}/__admin/ui`)
    await page.waitForSelector('.state-dot.live')
    await choose(page, other)
    const said = page.getByRole('alert')
    await said.waitFor()
    expect(await said.textContent()).toBe(
      'report.json: line 1: expected {"recording_of":"bank131-mock",…}, as serve --record and bank.record() write it, got "{\\"title\\":\\"<b>none</b>\\"}"',
    )
    expect(await page.locator('.chip').count()).toBe(0)
    await page.waitForSelector('.state-dot.live')
  })

  it('is not opened where a browser does not sign, and nothing is copied there: the words say so', async () => {
    await using bank = await startBank({ adminToken: 'secret' })
    const elsewhere = bank.url.replace('127.0.0.1', '0.0.0.0')
    await using seen = await openWindow(browser, windows[1][1], [elsewhere])
    const { page } = seen
    await page.goto(`${elsewhere}/__admin/ui`)
    await page.waitForSelector('input[type=password]')
    expect(await page.evaluate('isSecureContext')).toBe(false)
    await drop(page, 'run.jsonl', readFileSync(file, 'utf8'))
    const said = page.getByRole('alert')
    await said.waitFor()
    expect(await said.textContent()).toBe(
      'run.jsonl: a browser signs on loopback and by HTTPS only: bank131-mock ui FILE opens it',
    )
    await expectFine(page)
    await page.fill('input[name=token]', 'secret')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.state-dot.live')
    await page.focus('text=Stop the clock')
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByRole('button', { name: 'Copying is not allowed here' }).waitFor()
  })

  it('needs no token: the one of the bank opens the bank', async () => {
    await using bank = await startBank({ adminToken: 'secret' })
    await using seen = await openWindow(browser, windows[1][1], [bank.url])
    const { page } = seen
    await page.goto(`${bank.url}/__admin/ui`)
    await page.waitForSelector('input[type=password]')
    await drop(page, 'run.jsonl', readFileSync(file, 'utf8'))
    await page.waitForSelector('.windowed a:has-text("order-1045")')
  })
})
