import { escapeText } from './escape-text.ts'
import { type Report, type ReportItem, summary } from './report.ts'

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article { border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); border-left: .4rem solid var(--mark); border-radius: .3rem; margin: .7rem 0; padding: .5rem 1rem; }
.passed { --mark: #2e8b57; } .failed { --mark: #c0392b; } .not-exercised { --mark: #b8860b; } .skipped { --mark: #7f8c8d; }
h2 { font-size: 1rem; margin: 0; } h2 b { color: var(--mark); }
p, dl { margin: .3rem 0; } dt { font-weight: 600; float: left; clear: left; margin-right: .5rem; } dd { margin: 0; }
pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; }
`

/** One file for a browser: no script, nothing loaded from anywhere. What failed is open, the rest folds out. */
export const html = (report: Report): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(report.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeText(report.title)}</h1>
<p><strong>${escapeText(summary(report))}</strong>, <time>${escapeText(report.at)}</time></p>
${report.items.map(article).join('')}</body>
</html>
`

function article({ id, title, verdict, message, facts, evidence }: ReportItem): string {
  const about = Object.entries(facts).map(
    ([label, text]) => `<dt>${escapeText(label)}</dt><dd>${escapeText(text)}</dd>`,
  )
  const seen = evidence.map(
    (line) => `<h3>${escapeText(line.title)}</h3><pre>${escapeText(line.texts.join('\n'))}</pre>`,
  )
  const folded = `<details${verdict === 'failed' ? ' open' : ''}><summary>${evidence.length} calls and webhooks</summary>${seen.join('')}</details>`
  return `<article class="${verdict.replace(' ', '-')}" id="${escapeText(id)}">
<h2><b>${verdict}</b> ${escapeText(id)} ${escapeText(title)}</h2>
${message === undefined ? '' : `<p>${escapeText(message)}</p>`}
<dl>${about.join('')}</dl>
${evidence.length > 0 ? folded : ''}
</article>
`
}
