import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { findChromium, noChromium } from '../server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../server/targets/chromium/shared-browser.ts'
import {
  githubAnnotations,
  githubSummary,
  html,
  json,
  junit,
  type Report,
  type Run,
  summary,
  terminal,
} from './index.ts'

const nasty = `<b>&"' ]]> %0A | \`x\` \u0000\n::error::Привет`

const report: Report = {
  title: 'certify http://127.0.0.1:3000/webhooks',
  at: '2025-03-01T10:00:00.000Z',
  items: [
    { id: 'R1', title: 'is well', verdict: 'passed', durationMs: 1234, facts: { expected: 'this' }, evidence: [] },
    {
      id: 'W4',
      title: `is not ${nasty}`,
      verdict: 'failed',
      message: `wrong: ${nasty}`,
      durationMs: 10,
      facts: { source: nasty },
      evidence: [{ title: nasty, texts: [nasty, '{}'] }],
    },
    {
      id: 'W13',
      title: 'unknown',
      verdict: 'not exercised',
      message: 'give --order',
      durationMs: 0,
      facts: {},
      evidence: [],
    },
    {
      id: 'W11',
      title: 'left out',
      verdict: 'skipped',
      message: 'no such account',
      durationMs: 0,
      facts: {},
      evidence: [],
    },
  ],
}

/** Reads XML with a parser that is not ours. */
const readXml = `
import json, sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
suite = root.find('testsuite')
print(json.dumps({
  'root': root.tag,
  'counts': {name: int(suite.get(name)) for name in ('tests', 'failures', 'errors', 'skipped')},
  'cases': [{'name': case.get('name'), 'time': float(case.get('time')), 'children': [child.tag for child in case],
             'message': [child.get('message') for child in case]} for case in suite],
  'text': ''.join(suite.itertext()),
}))`

const chromiumPath = findChromium()
const python = hasPython()
function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('JUnit XML', () => {
  it.skipIf(!python)(`is read by a parser of another make${python ? '' : ': there is no python3 here'}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-junit-'))
    writeFileSync(join(folder, 'report.xml'), junit(report))
    const read = JSON.parse(execFileSync('python3', ['-c', readXml, join(folder, 'report.xml')], { encoding: 'utf8' }))
    rmSync(folder, { recursive: true })
    expect(read).toMatchObject({
      root: 'testsuites',
      counts: { tests: 4, failures: 1, errors: 0, skipped: 2 },
      cases: [
        { name: 'R1 is well', time: 1.234, children: [] },
        { name: expect.stringContaining(`<b>&"' ]]>`), children: ['failure'] },
        { children: ['skipped'], message: ['not exercised: give --order'] },
        { children: ['skipped'], message: ['skipped: no such account'] },
      ],
      text: expect.stringContaining(`wrong: <b>&"' ]]> %0A | \`x\` \ufffd\n::error::Привет`),
    })
  })
})

const run: Run = {
  version: '1.2.3',
  options: { 'webhook-url': 'http://127.0.0.1:3000/webhooks', cases: nasty },
  durationMs: 65_000,
  again: ({ id }) => `bank131-mock certify --cases ${id}`,
}

/** A report that has all there can be: differences, labels, a long body, suites of several tests. */
const full: Report = {
  ...report,
  items: [
    ...report.items,
    {
      id: 'W1',
      title: 'believes anybody',
      verdict: 'failed',
      message: 'believed req_2 confirm -> 409',
      durationMs: 2,
      facts: { 'why it matters': 'money', expected: '4xx', source: 'docs' },
      evidence: [
        { title: 'req_1 POST create 200', texts: ['{"a":1.0}', ''], labels: ['Request', 'Answer: 200 after 1 ms'] },
        {
          title: 'req_2 POST confirm 409',
          texts: ['{"b":"\\u0418"}', JSON.stringify(Array(40).fill(0))],
          labels: ['Request', 'Answer: 409 after 2 ms'],
        },
      ],
    },
    {
      id: 'a suite',
      title: 'differs',
      verdict: 'failed',
      message: 'v2 session/confirm /status: expected "ok", got "no"',
      durationMs: 3,
      facts: { 'source of our rule': 'docs' },
      evidence: [{ title: 'v2 session/confirm', texts: ['{}', '200 {"status":"no"}'], labels: ['Request', 'Answer'] }],
      differences: [{ where: 'v2 session/confirm', field: '/status', expected: '"ok"', came: '"no"', source: 'docs' }],
    },
    { id: 'a suite', title: 'one', verdict: 'passed', durationMs: 1, facts: {}, evidence: [] },
    {
      id: 'a suite',
      title: 'two',
      verdict: 'passed',
      durationMs: 1,
      facts: {},
      evidence: [{ title: 'a call', texts: ['{}'] }],
    },
  ],
}

const said = (page: string) =>
  page
    .replace(/<style.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/ +/g, ' ')

describe('HTML', () => {
  const page = html(full, run)

  it('is one file that needs no script and loads nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\shref="(?!#)|url\(|@import|\sstyle=|\son\w+=/)
    expect(page).toMatch(/content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]{44}&#39;"/)
    expect(page).toContain('&lt;b&gt;&amp;&quot;&#39;')
    expect(page).not.toContain('<b>&')
  })

  it('begins with what came of it, then tells what failed, and folds what passed', () => {
    const text = said(page)
    expect(text).toMatch(
      /3 of 8 failed.*certify http:.*took 1 min 5 s.*3 failed.*1 not exercised.*1 skipped.*3 passed/s,
    )
    const order = ['id="failed"', 'id="not-exercised"', 'id="skipped"', 'id="passed"'].map((id) => page.indexOf(id))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(page.slice(0, page.indexOf('id="passed"'))).toMatch(/<details class="fold"><summary><h2 $/)
    expect(text).toContain('give --order')
    expect(html({ ...report, items: [] })).toContain('<h1>Nothing was judged</h1>')
    expect(html({ ...report, items: report.items.slice(0, 1) })).toContain('<h1>Nothing failed</h1>')
  })

  it('says version and options', () => {
    expect(said(page)).toMatch(
      /Options of this run Version 1\.2\.3 Took 1 min 5 s --webhook-url http:\/\/127\.0\.0\.1:3000\/webhooks/,
    )
  })

  it('shows of a failure what was expected, what came, what to do, and the exchange that it is about', () => {
    const article = /<article[^>]* id="case-W1">.*?<\/article>/s.exec(page)![0]
    expect(said(article)).toMatch(
      /Expected 4xx Came believed .* Why it matters money Source docs .*Run it alone: bank131-mock certify --cases W1/s,
    )
    expect(
      [...article.matchAll(/<details class="line"( open)?><summary><code>(\S+)/g)].map(([, open, id]) => [id, open]),
    ).toEqual([
      ['req_1', undefined],
      ['req_2', ' open'],
    ])
    expect(said(article)).toMatch(/Request \{\n\t"a": 1\.0\n\} Answer: 200 after 1 ms nothing in the body/)
    expect(said(article)).toContain('"b": "\\u0418"')
    expect(article).toMatch(/<details class="long" open><summary class="label">Answer: 409 after 2 ms <span>42 lines/)
    expect(said(page)).toMatch(/v2 session\/confirm \/status\s+&quot;ok&quot;\s+&quot;no&quot;\s+docs/)
    expect(said(page)).toContain('Answer: 200 {\n\t"status": "no"\n}')
  })

  it('leaves JSON and JUnit as they are without what is for people alone', () => {
    const plain: Report = {
      ...full,
      items: full.items.map(({ differences: _, ...item }) => ({
        ...item,
        evidence: item.evidence.map(({ title, texts }) => ({ title, texts })),
      })),
    }
    expect(json(full)).toBe(`${JSON.stringify(plain, null, 2)}\n`)
    expect(junit(full)).toBe(junit(plain))
  })
})

describe.skipIf(!chromiumPath)(`HTML in Chromium${chromiumPath ? '' : `: ${noChromium}`}`, () => {
  it.each([true, false])(
    'opens without an error, scripts allowed: %s',
    { timeout: 60_000 },
    async (javaScriptEnabled) => {
      await using browser = await sharedBrowser()
      const page = await (await browser.newContext({ javaScriptEnabled, offline: true })).newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => errors.push(message.text()))
      await page.setContent(html(report, run))
      expect(await page.locator('article').count()).toBe(1)
      expect(await page.locator('.failed h3').textContent()).toContain(`<b>&"' ]]>`)
      expect(await page.locator('.failed .line pre').last().textContent()).toBe('{}')
      expect(await page.locator('.failed .line pre').last().isVisible()).toBe(true)
      expect(await page.locator('#case-R1').isVisible()).toBe(false)
      await page.click('#passed')
      expect(await page.locator('#case-R1').isVisible()).toBe(true)
      expect(errors).toEqual([])
    },
  )

  it.each([390, 1280])(
    'is well to read at %i pixels, all unfolded, in light and dark',
    { timeout: 60_000 },
    async (width) => {
      await using browser = await sharedBrowser()
      const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage()
      const errors: string[] = []
      page.on('console', (message) => errors.push(message.text()))
      await page.setContent(html(full, run))
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.evaluate(axe.source)
        const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
        expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes.map((node) => node.html)])).toEqual([])
      }
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(errors).toEqual([])
    },
  )
})

describe('GitHub', () => {
  it('is told of what failed in one line each, whatever is in it', () => {
    const lines = githubAnnotations(report).trimEnd().split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^::error title=W4 is not .*%250A.*%0A%3A%3Aerror.*::wrong: .*%250A/),
      '::notice title=W13 unknown::give --order',
    ])
  })

  it('gets a summary in which a table stays a table', () => {
    const rows = githubSummary(report)
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| |'))
    expect(rows.map((row) => row.split('|').length)).toEqual([5, 5, 5, 5])
  })
})

it('JSON is the report as it is', () => {
  expect(JSON.parse(json(report))).toEqual(report)
})

it('a terminal shows what failed with its evidence, and what to do', () => {
  const text = terminal(report)
  expect(text).toContain('ok   R1 is well\n')
  expect(text).toContain('not exercised: give --order')
  expect(text).toContain('seen:')
  expect(text.endsWith(summary(report))).toBe(true)
})
