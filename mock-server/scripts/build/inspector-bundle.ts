import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type OutputChunk, rolldown } from 'rolldown'
import { tokens } from '../../markup/tokens.ts'

const folder = fileURLToPath(new URL('../../inspector/app/', import.meta.url))

/** Bytes that the scripts of the page may have, all of them together. */
const limits = { bytes: 120_000, gzipped: 40_000 }

interface InspectorBundle {
  /** Texts, by the names of their files. */
  files: Record<string, string>
  /** What the scripts were made of. */
  chunks: OutputChunk[]
}

/**
 * The page of the inspector, as its server gives it out: the script that it begins with, the one of the views but the home, a style, by names that
 * change with them. @throws {Error} for scripts that are too large
 */
export async function inspectorBundle(): Promise<InspectorBundle> {
  const chunks = await scripts()
  const sum = (size: (chunk: OutputChunk) => number) => chunks.reduce((total, chunk) => total + size(chunk), 0)
  const bytes = sum(({ code }) => Buffer.byteLength(code))
  const gzipped = sum(({ code }) => gzipSync(code, { level: 9 }).length)
  if (bytes > limits.bytes || gzipped > limits.gzipped)
    throw new Error(
      `the inspector has ${bytes} bytes, ${gzipped} gzipped: expected at most ${limits.bytes}, ${limits.gzipped}`,
    )
  const css = style()
  const texts = chunks.map(({ fileName, code }) => [fileName, code])
  return { files: { ...Object.fromEntries(texts), [`inspector-${digest(css)}.css`]: css }, chunks }
}

async function scripts(): Promise<OutputChunk[]> {
  const build = await rolldown({
    cwd: folder,
    input: { inspector: 'main.tsx' },
    platform: 'browser',
    // What the second script takes of the first one, that one exports: a third for both would be another to wait for.
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact', pure: false } },
    tsconfig: false,
    logLevel: 'warn',
    checks: { pluginTimings: false },
  })
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  })
  await build.close()
  return output.filter((each) => each.type === 'chunk')
}

/** The colours of all pages, and the files of the folder by name. */
function style(): string {
  const files = readdirSync(`${folder}style`).sort()
  const own = files.map((name) => readFileSync(`${folder}style/${name}`, 'utf8'))
  return [tokens, ...own]
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8)
