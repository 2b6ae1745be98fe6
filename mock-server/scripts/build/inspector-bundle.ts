import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type OutputChunk, rolldown } from 'rolldown'
import { tokens } from '../../markup/tokens.ts'

const folder = fileURLToPath(new URL('../../inspector/app/', import.meta.url))

/** Bytes that the script of the page may have: it loads at once, and nobody waits for it. */
const limits = { bytes: 120_000, gzipped: 40_000 }

interface InspectorBundle {
  /** Texts, by the names of their files. */
  files: Record<string, string>
  /** What the script was made of. */
  chunk: OutputChunk
}

/** The page of the inspector, as its server gives it out: a script and a style, by names that change with them. @throws {Error} for a script that is too large */
export async function inspectorBundle(): Promise<InspectorBundle> {
  const chunk = await script()
  const { code, fileName } = chunk
  const [bytes, gzipped] = [Buffer.byteLength(code), gzipSync(code, { level: 9 }).length]
  if (bytes > limits.bytes || gzipped > limits.gzipped)
    throw new Error(
      `the inspector has ${bytes} bytes, ${gzipped} gzipped: expected at most ${limits.bytes}, ${limits.gzipped}`,
    )
  const css = style()
  return { files: { [fileName]: code, [`inspector-${digest(css)}.css`]: css }, chunk }
}

async function script(): Promise<OutputChunk> {
  const build = await rolldown({
    cwd: folder,
    input: { inspector: 'main.tsx' },
    platform: 'browser',
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
    tsconfig: false,
    logLevel: 'warn',
    checks: { pluginTimings: false },
  })
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    codeSplitting: false,
    entryFileNames: '[name]-[hash].js',
  })
  await build.close()
  return output[0]
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
