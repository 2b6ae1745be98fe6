import { mkdtempDisposableSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, noChromium } from '../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../contract-tests/server/targets/chromium/shared-browser.ts'
import { openWindow, windows } from '../testing/judged-page.ts'
import { startInspected } from '../testing/sample-inspected.ts'
import { answerWith, control, isSignedBy } from '../testing/sample-partner.ts'
import { startProgram } from '../testing/sample-serve.ts'

const found = findChromium()

/** What the control API says of the project. */
const asked = async <Answer>(url: string, path: string) =>
  (await control(url, 'GET', `projects/demo_project/${path}`)).body as Answer

interface Session {
  session: { status: string }
  due: { at: string }[]
}

describe.skipIf(found === undefined)(`actions${found === undefined ? `: ${noChromium}` : ''}`, () => {
  let browser: Browser & AsyncDisposable
  beforeAll(async () => {
    browser = await sharedBrowser()
  })
  afterAll(() => browser?.[Symbol.asyncDispose]())

  const open = async (url: string, hash = '') => {
    const seen = await openWindow(browser, windows[1][1], [url])
    await seen.page.goto(`${url}/__admin/ui${hash}`)
    await seen.page.waitForSelector('.state-dot.live')
    return seen
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  it('of the clock: an hour on, to what is due next, until nothing is, and to a real one and back', async () => {
    await using inspected = await startInspected()
    const { bank } = inspected
    await using seen = await open(bank.url)
    const { page } = seen
    const { next_due: next } = await asked<{ next_due: { at: string } }>(bank.url, 'clock')
    await press(page, 'To the next')
    await expect.poll(() => asked(bank.url, 'clock')).toMatchObject({ now: next.at })
    await press(page, '+1 h')
    const hourLater = new Date(Date.parse(next.at) + 3_600_000).toISOString().slice(0, 19)
    await expect.poll(() => bank.clock.now()).toContain(hourLater)
    await press(page, 'Run to idle')
    await expect.poll(() => asked(bank.url, 'webhooks?status=due')).toMatchObject({ items: [] })
    await press(page, 'Let it run')
    await expect.poll(() => asked(bank.url, 'clock')).toMatchObject({ mode: 'real' })
    await press(page, 'Stop the clock')
    await expect.poll(() => asked(bank.url, 'clock')).toMatchObject({ mode: 'manual' })
  })

  it('of the scenario: outcomes and faults added, removed, disarmed', async () => {
    await using inspected = await startInspected()
    const { bank } = inspected
    await using seen = await open(bank.url, '#/demo_project/scenario')
    const { page } = seen
    await page.getByLabel('Outcome', { exact: true }).selectOption('provider_timeout')
    await press(page, 'Add outcome')
    await press(page, 'Add outcome')
    await expect
      .poll(() => asked(bank.url, 'outcomes'))
      .toMatchObject({ next: ['provider_timeout', 'provider_timeout'] })
    // The page takes one out of those that it shows, and shows what the bank tells a moment later.
    const remove = page.getByRole('button', { name: 'Remove provider_timeout' })
    await remove.nth(1).waitFor()
    await remove.first().click()
    await expect.poll(() => asked(bank.url, 'outcomes')).toMatchObject({ next: ['provider_timeout'] })
    await page.getByLabel('Fault', { exact: true }).selectOption('webhook.duplicate')
    await page.getByLabel('Which type; empty is any').fill('payment_finished')
    await page.getByLabel('How often').fill('2')
    await press(page, 'Add fault')
    const rule = { on: 'webhook', fault: 'duplicate', times: 2, match: { type: 'payment_finished' } }
    await expect.poll(() => asked(bank.url, 'faults')).toMatchObject({ rules: [rule] })
    await page.click('.chip:has-text("Outcomes: 1") button')
    await expect.poll(() => asked(bank.url, 'outcomes')).toMatchObject({ next: [] })
    await page.click('.chip:has-text("Faults: 1") button')
    await expect.poll(() => asked(bank.url, 'faults')).toMatchObject({ rules: [] })
  })

  it('of a state: kept, lost by a reset, put back', async () => {
    await using inspected = await startInspected()
    const { bank } = inspected
    await using seen = await open(bank.url, '#/demo_project/scenario')
    const { page } = seen
    const before = await bank.sessions()
    await press(page, 'Keep the state of now')
    await page.getByRole('button', { name: 'Restore' }).waitFor()
    await press(page, 'Reset…')
    await press(page, 'Reset')
    await expect.poll(() => bank.sessions()).toEqual([])
    await press(page, 'Restore')
    await expect.poll(() => bank.sessions()).toEqual(before)
  })

  it('of a session: until just before what is due, to it, and what is due made to happen now', async () => {
    await using inspected = await startInspected()
    const { bank } = inspected
    await using seen = await open(bank.url, '#/demo_project/session/ps_1005')
    const { page } = seen
    const session = () => asked<Session>(bank.url, 'sessions/ps_1005')
    const [due] = (await session()).due
    await press(page, 'Until just before')
    const justBefore = Date.parse(due!.at) - 1
    await expect.poll(async () => Math.abs(Date.parse(await bank.clock.now()) - justBefore)).toBeLessThanOrEqual(1)
    expect(await session()).toMatchObject({ session: { status: 'in_progress' } })
    await press(page, 'Make it happen now')
    await expect.poll(session).toMatchObject({ session: { status: 'cancelled' }, due: [] })

    await using again = await startInspected()
    await using other = await open(again.bank.url, '#/demo_project/session/ps_1005')
    await press(other.page, 'Clock to then')
    await expect
      .poll(() => asked(again.bank.url, 'sessions/ps_1005'))
      .toMatchObject({ session: { status: 'cancelled' } })
  })

  it('of a webhook: sent once more, held, released, and sent again twice, wrongly signed, in other bytes', async () => {
    await using inspected = await startInspected()
    const { bank, partner } = inspected
    await using seen = await open(bank.url, '#/demo_project/webhook/wh_7')
    const { page } = seen
    const { body } = partner.received.find(
      ({ body }) => body.includes('order-1043') && body.includes('payment_finished'),
    )!
    partner.behave = answerWith(200)
    /** On a manual clock it leaves once the clock is told to go on. */
    const sentBy = async (name: string, count: number) => {
      const before = partner.received.length
      await press(page, name)
      await page.waitForSelector('.status .ok')
      await press(page, 'Run to idle')
      await partner.arrival(before + count)
      return partner.received.slice(before)
    }
    const isWellSigned = (received: { body: string; signature: string }) => isSignedBy(bank.publicKey, received)
    const status = async () => (await bank.webhooks()).find(({ id }) => id === 'wh_7')!.status
    await press(page, 'Hold')
    await expect.poll(status).toBe('held')
    await press(page, 'Release')
    await expect.poll(status).not.toBe('held')
    expect((await sentBy('Redeliver', 1)).map((each) => [each.body, isWellSigned(each)])).toEqual([[body, true]])
    const twice = await sentBy('twice', 2)
    expect(twice.map((each) => [each.body, isWellSigned(each)])).toEqual([
      [body, true],
      [body, true],
    ])
    expect((await sentBy('wrongly signed', 1)).map(isWellSigned)).toEqual([false])
    const [reformatted] = await sentBy('in other bytes', 1)
    expect(reformatted!.body).not.toBe(body)
    expect(JSON.parse(reformatted!.body)).toEqual(JSON.parse(body))
  })

  it('lead from a failing webhook to its cause in three clicks', async () => {
    await using inspected = await startInspected()
    await using seen = await open(inspected.bank.url)
    const { page } = seen
    await page.click('.menu >> text=Webhooks')
    await page.click('.windowed a:has-text("500")')
    await page.waitForSelector('.attempts details[open] >> text=of orders does not exist')
    await page.setViewportSize({ width: 1280, height: 420 })
    await page.click('text=step 5')
    await page.waitForSelector('.state.current >> text=succeeded')
    const marked = page.locator('.story [aria-current=step]')
    expect(await marked.allInnerTexts()).toEqual([expect.stringMatching(/settle settling → succeeded/)])
    await expect.poll(() => marked.evaluate((step) => step.getBoundingClientRect().bottom)).toBeLessThan(420)
  })

  it('lead from a wrong signature to the byte in two', async () => {
    await using inspected = await startInspected()
    await using seen = await open(inspected.bank.url)
    const { page } = seen
    await page.click('.menu >> text=Calls')
    await page.click('.windowed a:has-text("signature invalid")')
    await page.waitForSelector('.bytes mark')
    expect(await page.locator('.bytes mark').allTextContents()).toEqual(['/', '\\'])
  })

  it('lead from a recording to the step that failed, and play it on', async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'recorded-'))
    const file = join(folder.path, 'run.jsonl')
    await (await startInspected({ record: file }))[Symbol.asyncDispose]()
    const opened = await startProgram(['ui', file])
    await using seen = await open(opened.url)
    const { page } = seen
    await page.check('text=in trouble')
    await page.click('.windowed a:has-text("order-1042")')
    await page.waitForSelector('.edge.taken')
    expect(await page.textContent('.story')).toMatch(/refuse checking → failed.*insufficient_wallet_balance/)
    await press(page, 'Fork after step 1')
    await page.waitForSelector('.state.current >> text=checking')
    await page.goBack()
    await press(page, 'Run to idle')
    await expect.poll(() => asked(opened.url, 'webhooks?status=due')).toMatchObject({ items: [] })
  })

  it('of a fork: made after a step, it goes on differently beside what it was made of, which stays as it is', async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'forked-'))
    await using inspected = await startInspected({ record: join(folder.path, 'run.jsonl') })
    const { bank } = inspected
    await using seen = await open(bank.url)
    const { page } = seen
    const before = await bank.sessions()
    await page.click('.windowed a:has-text("order-1043")')
    await press(page, 'Fork after step 2')
    await page.waitForURL(/#\/demo_project-fork-1\/session\/ps_1004\?beside=demo_project$/)
    // The way that it went is beside the one that it goes now.
    await page.waitForSelector(
      'section:has-text("As it went in demo_project") .story li:nth-child(5) >> text=succeeded',
    )
    await page.waitForSelector('.state.current >> text=awaiting_confirm')
    await control(bank.url, 'POST', 'projects/demo_project-fork-1/sessions/ps_1004/events', { event: 'expire' })
    await page.waitForSelector('.state.current >> text=failed')
    expect(await bank.sessions()).toEqual(before)
  })
})
