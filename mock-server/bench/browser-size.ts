import { fileURLToPath } from 'node:url'
import { browserBundle } from '../scripts/browser-bundle.ts'

/** Prints what a page loads: the bank for browsers and its handlers, without MSW itself. Aim: under 100 kB gzipped. */
for (const entry of ['browser', 'msw', 'matchers']) {
  const input = fileURLToPath(new URL(`../${entry}.ts`, import.meta.url))
  const { code, gzipped } = await browserBundle(input, { external: [/^msw(\/|$)/], minify: true })
  console.log(`${entry.padEnd(9)} ${kilobytes(code.length)} minified, ${kilobytes(gzipped)} gzipped`)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}
