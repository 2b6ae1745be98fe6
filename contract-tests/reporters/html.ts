import { createHash } from 'node:crypto'
import { type Html, html as markup } from '../../mock-server/markup/html.ts'
import { duration, failedItem, quietItem } from './html-item.ts'
import { style } from './html-style.ts'
import { count, type Report, type ReportItem, type Run } from './report.ts'

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** One file for a browser: no script, nothing loaded from anywhere. It begins with what came of it and what failed; what passed folds out. */
export function html(report: Report, run?: Run): string {
  const { title, items } = report
  const anchors = anchorsOf(items)
  const of = (verdict: ReportItem['verdict']) => items.filter((item) => item.verdict === verdict)
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${headline(report)}: ${title}</title><style>${{ html: style }}</style></head>
<body><header class="bar"><strong>bank131-mock</strong><span class="small soft">${run && `version ${run.version}`}</span></header>
<main><h1>${headline(report)}</h1>
<p class="lead">${title}, <time datetime="${report.at}">${report.at.replace(/T(\d\d:\d\d:\d\d).*Z$/, ' $1 UTC')}</time>${run && `, took ${duration(run.durationMs)}`}</p>
${figures(report)}${run && options(run)}
${failures(of('failed'), anchors, run)}
${quiet('not-exercised', 'Not exercised', of('not exercised'), anchors)}
${quiet('skipped', 'Skipped', of('skipped'), anchors)}
${passed(of('passed'), anchors)}</main></body></html>
`.html
}

/** What came of it, in one line. */
function headline(report: Report): string {
  const failed = count(report, 'failed')
  const open = count(report, 'not exercised')
  if (failed > 0) return `${failed} of ${report.items.length} failed`
  if (report.items.length === 0) return 'Nothing was judged'
  return open > 0 ? `Nothing failed, ${open} could not be judged` : 'Nothing failed'
}

const figures = (report: Report): Html =>
  markup`<ul class="figures">${(
    [
      ['failed', 'failed', 'failed'],
      ['not exercised', 'not-exercised', 'open'],
      ['skipped', 'skipped', 'open'],
      ['passed', 'passed', 'passed'],
    ] as const
  ).map(([verdict, anchor, tone]) => {
    const found = count(report, verdict)
    if (found === 0) return markup`<li class="zero"><span><b>0</b> ${verdict}</span></li>`
    return markup`<li class="${tone}"><a href="#${anchor}"><b>${found}</b> ${verdict}</a></li>`
  })}</ul>`

const options = ({ version, options: given, durationMs }: Run): Html =>
  markup`<details class="run"><summary>Options of this run</summary><dl class="facts"><dt>Version</dt><dd>${version}</dd><dt>Took</dt><dd>${duration(
    durationMs,
  )}</dd>${Object.entries(given).map(([name, value]) => markup`<dt><code>--${name}</code></dt><dd>${value}</dd>`)}</dl></details>`

/** So many failures are open from the start; of more, each is a line at first. */
const OPEN = 10

const failures = (failed: readonly ReportItem[], anchors: Anchors, run: Run | undefined): Html | false =>
  failed.length > 0 &&
  markup`<section><h2 id="failed">Failed <span>${failed.length}</span></h2>
${failed.map((item, at) => failedItem(item, anchors.get(item)!, run, at < OPEN))}</section>`

const quiet = (id: string, title: string, items: readonly ReportItem[], anchors: Anchors): Html | false =>
  items.length > 0 &&
  markup`<section><h2 id="${id}">${title} <span>${items.length}</span></h2>${items.map((item) =>
    quietItem(item, anchors.get(item)!),
  )}</section>`

/** Folded; where several go under one name, as the tests of a suite do, they fold once more. */
function passed(items: readonly ReportItem[], anchors: Anchors): Html | false {
  const suites = Map.groupBy(items, ({ id }) => id)
  const rows =
    suites.size === items.length
      ? items.map((item) => quietItem(item, anchors.get(item)!))
      : [...suites].map(
          ([
            id,
            tests,
          ]) => markup`<details class="suite"><summary>${id} <span class="soft">${tests.length}</span></summary>
${tests.map((item) => quietItem(item, anchors.get(item)!, false))}</details>`,
        )
  return (
    items.length > 0 &&
    markup`<section><details class="fold"><summary><h2 id="passed">Passed <span>${items.length}</span></h2></summary>${rows}</details></section>`
  )
}

type Anchors = ReadonlyMap<ReportItem, string>

/** The id, where it is good for an address and nobody else's; else with a number. */
function anchorsOf(items: readonly ReportItem[]): Anchors {
  const taken = new Map<string, number>()
  return new Map(
    items.map((item) => {
      const id = item.id.replace(/[^\w-]+/g, '-')
      const times = taken.get(id) ?? 0
      taken.set(id, times + 1)
      return [item, times === 0 ? `case-${id}` : `case-${id}--${times + 1}`]
    }),
  )
}
