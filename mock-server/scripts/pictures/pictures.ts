import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sharedBrowser } from '../../../contract-tests/server/targets/chromium/shared-browser.ts'
import { startInspected } from '../../testing/sample-inspected.ts'
import { palettePng } from './palette-png.ts'

/** Makes the pictures of docs/inspector.md anew, by the clicks that the guide tells of. */
const root = join(import.meta.dirname, '../../..')
const pictures = join(root, 'docs/pictures')

mkdirSync(pictures, { recursive: true })
using folder = mkdtempDisposableSync(join(tmpdir(), 'pictures-'))
const recording = join(folder.path, 'run.jsonl')
await using browser = await sharedBrowser()
const context = await browser.newContext({
  viewport: { width: 1280, height: 720 },
  locale: 'en-GB',
  colorScheme: 'light',
})
const page = await context.newPage()

async function visit(url: string): Promise<void> {
  await page.goto(url)
  await page.waitForSelector('.state-dot.live')
}

/** @param height in pixels, as much as the guide speaks of */
async function keep(name: string, height: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height })
  await page.mouse.move(0, 0)
  const png = await palettePng(page, await page.screenshot())
  writeFileSync(join(pictures, `inspector-${name}.png`), png)
  console.log(`docs/pictures/inspector-${name}.png: ${Math.round(png.length / 1000)} kB`)
}

{
  await using inspected = await startInspected({ record: recording })
  await visit(`${inspected.bank.url}/__admin/ui`)
  await page.waitForFunction('document.querySelectorAll(".lane .span").length > 10')
  await keep('timeline', 600)
  await page.click('.menu >> text=Webhooks')
  await page.click('.windowed a:has-text("500")')
  await page.waitForSelector('.attempts details[open]')
  await keep('webhook', 840)
  await page.click('.menu >> text=Calls')
  await page.click('.windowed a:has-text("signature invalid")')
  await page.waitForSelector('.bytes mark')
  await keep('signature', 620)
}

const opened = spawn(process.execPath, [join(root, 'mock-server/cli.ts'), 'ui', recording], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
for await (const line of createInterface(opened.stdout)) {
  const [, url] = /^inspector (.+)$/.exec(line) ?? []
  if (url === undefined) continue
  await visit(url)
  await page.check('text=in trouble')
  await page.click('.windowed a:has-text("order-1042")')
  await page.waitForSelector('.edge.taken')
  await keep('recording', 720)
  break
}
opened.kill('SIGTERM')
await once(opened, 'exit')
