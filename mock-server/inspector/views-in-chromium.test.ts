import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { json } from '../../contract-tests/reporters/json.ts'
import { findChromium, noChromium } from '../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../contract-tests/server/targets/chromium/shared-browser.ts'
import { expectFine, openWindow, windows } from '../testing/judged-page.ts'
import { brokenAnswer, startTroubled } from '../testing/sample-troubled.ts'

const found = findChromium()
const sizes = [...windows, ['a very wide window', { viewport: { width: 2560, height: 1200 } }]] as const

const report = json({
  title: 'certify http://shop.example/hook',
  at: '2025-03-01T10:05:00Z',
  items: [
    { id: 'PAYOUT-1', title: 'a payout is paid', verdict: 'passed', durationMs: 3, facts: {}, evidence: [] },
    {
      id: 'WEBHOOK-4',
      title: 'a webhook that comes twice is counted once',
      verdict: 'failed',
      message: 'expected one credit, got two',
      durationMs: 5,
      facts: { why: 'the bank sends again whatever is not answered with 200' },
      evidence: [{ title: 'the partner answered', texts: [brokenAnswer] }],
    },
  ],
})

const textOf = (page: Page, selector: string) => page.locator(selector).allInnerTexts()

/** What each view says of the troubled bank: by its address, once what is waited for is there. */
const views: readonly [hash: string, shown: string, check: (page: Page) => Promise<void>][] = [
  [
    'calls',
    '.windowed a >> nth=7',
    async (page) => {
      const lines = await textOf(page, '.windowed a')
      const cut = await page
        .locator('.about-call')
        .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth))
      expect(cut, 'paths that are cut').toEqual([])
      expect(lines).toHaveLength(8)
      expect(lines[0]).toMatch(/session\/init\/payout[\s\S]*400/)
      expect(lines[1]).toMatch(/401[\s\S]*authentication_error · signature invalid/)
    },
  ],
  [
    'call/req_7',
    '.bytes mark',
    async (page) => {
      expect(await textOf(page, '.bytes mark')).toEqual(['/', '\\'])
      expect(await textOf(page, '.bytes figcaption')).toEqual(['First difference: character 295 of the body'])
      expect(await page.textContent('.doctor')).toContain('Encode once, keep the string')
    },
  ],
  [
    'call/req_8',
    '.violations li',
    async (page) => {
      const [violation, ...more] = await textOf(page, '.violations li')
      expect(more).toEqual([])
      expect(violation).toContain('/amount_details/currency')
      expect(violation).toContain('came nothing, but "curency" came: is it misspelt?')
    },
  ],
  [
    'call/req_2',
    'tr.changed',
    async (page) => {
      expect(await textOf(page, 'tr.changed')).toEqual([
        expect.stringMatching(/po_1001\s+awaiting_confirm\s+confirmed/),
      ])
      expect(await page.getAttribute('.facts a:has-text("wh_1")', 'href')).toBe('#/demo_project/webhook/wh_1')
    },
  ],
  [
    'webhooks',
    '.windowed a >> nth=5',
    async (page) => {
      const [latest] = await textOf(page, '.windowed a')
      expect(latest).toMatch(/payment_finished[\s\S]*500[\s\S]*ps_1003/)
      await page.check('text=only failing')
      await expect.poll(() => page.locator('.windowed a').count()).toBe(1)
    },
  ],
  [
    'webhook/wh_1',
    'main section:has-text("called while") a',
    async (page) => {
      const called = await textOf(page, 'main section:has-text("called while") a')
      expect(called).toEqual([expect.stringMatching(/^session\/confirm\s+200[\s\S]*req_2/)])
    },
  ],
  [
    'webhook/wh_6',
    '.attempts .to-come',
    async (page) => {
      const answers = await page.locator('.attempts pre').allTextContents()
      expect(answers).toEqual([brokenAnswer, brokenAnswer, brokenAnswer])
      expect(await page.locator('main h1:has-text("oops"), main script').count()).toBe(0)
      expect(await page.title()).toBe('bank131-mock')
      // 20 s after the third, then twice as long each time, within half an hour of the first at 10:01:00.
      const coming = ['10:01:35', '10:02:15', '10:03:35', '10:06:15', '10:11:35', '10:22:15']
      expect(await textOf(page, '.attempts .to-come time')).toEqual(coming.map((time) => `2025-03-01 ${time}`))
    },
  ],
  [
    'money',
    'table >> nth=1 >> tbody tr',
    async (page) => {
      const [collateral] = await textOf(page, 'table >> nth=0 >> tbody tr')
      const sums = ['₽1,000,000,000.00', '-₽300.00', '₽999,999,700.00', '₽0.00', '₽999,999,700.00', 'yes']
      expect(collateral?.split('\t').slice(1)).toEqual(sums)
      const heights = await page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.clientHeight))
      expect(Math.max(...heights), 'a line of a table is one line').toBeLessThan(50)
      const statement = await textOf(page, 'table >> nth=1 >> tbody tr')
      expect(statement.map((line) => line.split('\t').slice(4, 6))).toEqual([
        ['-₽100.00', '₽999,999,700.00'],
        ['-₽100.00', '₽999,999,800.00'],
        ['-₽100.00', '₽999,999,900.00'],
      ])
    },
  ],
  [
    'scenario',
    'text=None chosen: everything is paid.',
    async (page) => {
      const headings = await textOf(page, 'main h2')
      expect(headings.sort()).toEqual(['Faults', 'Outcomes of the next ones', 'Snapshots'])
    },
  ],
  [
    'coverage',
    '.met-list li',
    async (page) => {
      expect(await page.textContent('h1')).toMatch(/Coverage \d+ of \d+, [\d.]+ %/)
      const kinds = await textOf(page, 'details:has(.diagram) > summary')
      expect(kinds[0]).toBe('payout states 5/10, steps 4/18')
      expect(kinds.slice(1)).toContain('refund states 0/4, steps 0/3')
      const diagram = page.locator('.diagram >> nth=0')
      const label = 'payout: states 5/10, steps 4/18. never: cancelling, delayed, unknown, returned, failed'
      expect(await diagram.getAttribute('aria-label')).toBe(label)
      expect(await diagram.locator('.state.never').allTextContents()).toEqual(
        ['cancelling', 'delayed', 'unknown', 'returned', 'failed'].map((state) => `${state}0`),
      )
      expect(await diagram.locator('.state.ok, .state.busy').allTextContents()).toEqual(
        ['checking', 'awaiting_confirm', 'confirmed', 'settling', 'succeeded'].map((state) => `${state}3`),
      )
      const counts = await diagram.locator('.on-edge').allTextContents()
      expect(counts.toSorted()).toEqual([...Array(14).fill('0'), ...Array(4).fill('3')])
      await page.locator('details:has(.diagram) > summary >> nth=0').focus()
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('diagram')
      const open = await textOf(page, 'details[open] .met-list li')
      expect(open).toContain('v2 /session/init/payout 3 ×')
      expect(open.filter((line) => line.endsWith(' never')).length).toBeGreaterThan(0)
    },
  ],
  [
    'verdicts',
    'text=order-1',
    async (page) => {
      const [double, ...more] = await textOf(page, '.plain-list li')
      expect(more).toEqual([])
      expect(double).toMatch(/order-1\s+2 times ₽100.00\s+ps_1001\s+ps_1002/)
      await page.setInputFiles('main input[type=file]', {
        name: 'report.json',
        mimeType: 'application/json',
        buffer: Buffer.from(report),
      })
      await page.waitForSelector('text=1 passed, 1 failed')
      expect(await textOf(page, 'main section >> nth=1 >> details[open] .doctor')).toEqual([
        'expected one credit, got two',
      ])
      await page.click('summary:has-text("the partner answered")')
      expect(await textOf(page, 'main pre')).toEqual([brokenAnswer])
    },
  ],
]

describe.skipIf(found === undefined)(`views in Chromium${found === undefined ? `: ${noChromium}` : ''}`, () => {
  let browser: Browser & AsyncDisposable
  let troubled: Awaited<ReturnType<typeof startTroubled>>

  beforeAll(async () => {
    browser = await sharedBrowser()
    troubled = await startTroubled()
  })
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]()
    await troubled?.[Symbol.asyncDispose]()
  })

  describe.each(sizes)('in %s', (_, size) => {
    let seen: Awaited<ReturnType<typeof openWindow>>
    beforeAll(async () => {
      seen = await openWindow(browser, size, [troubled.bank.url])
      await seen.page.goto(`${troubled.bank.url}/__admin/ui`)
      await seen.page.waitForSelector('.state-dot.live')
    })
    afterAll(() => seen?.[Symbol.asyncDispose]())

    it.each(views)('%s says what happened, and is well to read', async (hash, shown, check) => {
      const { page } = seen
      await page.goto(`${troubled.bank.url}/__admin/ui#/demo_project/${hash}`)
      await page.locator(shown).first().waitFor({ state: 'attached' })
      await check(page)
      await expectFine(page)
    })
  })
})
