import { type Html, html } from './html.ts'

interface Page {
  title: string
  style: string
  body: Html
  /** Runs in the page, which must do without it. */
  script?: string
}

/** A page for engineers: its own style and script, known by the nonce, and nothing else. */
export const page = ({ title, style, body, script }: Page, nonce: string): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,">
<style nonce="${nonce}">${{ html: style }}</style></head>
<body>${body}${script !== undefined && html`<script nonce="${nonce}">${{ html: script }}</script>`}</body></html>
`.html

/** What such a page is sent with: it loads nothing, runs nothing but its own script, and is kept by nobody. */
export const pageHeaders = (nonce: string) => ({
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    'img-src data:',
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
})
