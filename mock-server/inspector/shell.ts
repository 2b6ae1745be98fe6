import { createHash } from 'node:crypto'
import { html } from '../markup/html.ts'
import { inspectorPath } from './inspector-path.ts'

/** What the page loads, by the name of the file: scripts and a style, whose names change with what is in them. */
export type Assets = Readonly<Record<string, string>>

interface Shell {
  assets: Assets
  /** The control API asks for a token, and so the page asks for it too. */
  asksForToken: boolean
}

/** The page before its script has run. The meta element says what the script cannot know without asking in vain. */
export const inspectorShell = ({ assets, asksForToken }: Shell): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>bank131-mock</title><link rel="icon" href="data:,">
<meta name="sign-in" content="${asksForToken ? 'token' : 'none'}">
${named(assets, '.css').map(([name, text]) => html`<link rel="stylesheet" href="${inspectorPath}/${name}" integrity="${digest(text)}">`)}
<script type="importmap">${{ html: laterScripts(assets) }}</script>
${named(assets, '.js')
  .filter(isFirst)
  .map(
    ([name, text]) => html`<script type="module" src="${inspectorPath}/${name}" integrity="${digest(text)}"></script>`,
  )}</head>
<body><div id="app"></div><noscript><p>The inspector needs scripts. The same without them: <a href="/__admin">the control API</a>.</p></noscript></body></html>
`.html

const named = (assets: Assets, end: string) => Object.entries(assets).filter(([name]) => name.endsWith(end))

/** The page begins with it; it loads the others when they are asked for. */
const isFirst = ([name]: readonly [string, string]) => name.startsWith('inspector-')

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** What is in the scripts that the first one loads: a browser takes no others in their place. */
const laterScripts = (assets: Assets): string =>
  JSON.stringify({
    integrity: Object.fromEntries(
      named(assets, '.js')
        .filter((each) => !isFirst(each))
        .map(([name, text]) => [`${inspectorPath}/${name}`, digest(text)]),
    ),
  })

/** Nothing of another host, no style or script in the markup but the list of scripts, and no text becomes markup (Trusted Types). */
export const shellHeaders = (assets: Assets) => ({
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    `script-src 'self' '${digest(laterScripts(assets))}'`,
    "connect-src 'self'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
})
