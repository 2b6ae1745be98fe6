import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium, noChromium } from '../server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../server/targets/chromium/shared-browser.ts'
import { githubAnnotations, githubSummary, html, json, junit, type Report, summary, terminal } from './index.ts'

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

describe('HTML', () => {
  it('is one file that needs no script and loads nothing', () => {
    const page = html(report)
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\shref=|url\(|@import|\son\w+=/)
    expect(page).toContain('&lt;b&gt;&amp;&quot;&#39;')
    expect(page).not.toContain('<b>&')
  })

  it('says everything that the report says', () => {
    const page = html(report)
    for (const { id, verdict } of report.items) expect(page).toContain(`<b>${verdict}</b> ${id}`)
    expect(page).toContain('1 passed, 1 failed, 1 not exercised, 1 skipped')
    expect(page).toContain('give --order')
  })
})

it.skipIf(!chromiumPath)(
  `HTML opens in a browser without an error${chromiumPath ? '' : `: ${noChromium}`}`,
  { timeout: 60_000 },
  async () => {
    await using browser = await sharedBrowser()
    for (const javaScriptEnabled of [true, false]) {
      const page = await (await browser.newContext({ javaScriptEnabled, offline: true })).newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await page.setContent(html(report))
      expect(await page.locator('article').count()).toBe(4)
      expect(await page.locator('.failed h2').textContent()).toContain(`<b>&"' ]]>`)
      expect(await page.locator('.failed pre').textContent()).toContain('{}')
      expect(await page.locator('.failed pre').isVisible()).toBe(true)
      expect(errors).toEqual([])
    }
  },
)

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
