import { readFile } from 'node:fs/promises'
import type { Files } from './generated-files.ts'

/** Pages whose TypeScript examples are run as tests, so that none of them rots. */
const pages = ['README.md', 'docs/unit-tests.md', 'docs/schemas.md', 'docs/time.md']

export const examplesFolder = 'contract-tests/guides/from-docs'

/** Each example as a test file; one that holds no test is the body of one. */
export async function docExamples(root: URL): Promise<Files> {
  const files: Record<string, string> = {}
  for (const page of pages) {
    const text = await readFile(new URL(page, root), 'utf8')
    const stem = page
      .replace(/^docs\//, '')
      .replace(/\.md$/, '')
      .toLowerCase()
    for (const [index, [, code]] of [...text.matchAll(/^```ts\n(.*?)^```$/gms)].entries()) {
      const title = `${page}, example ${index + 1}`
      files[`${examplesFolder}/${stem}-${index + 1}.test.ts`] =
        `// ${title}; written by \`npm run generate\`.\n\n${asTest(title, code!)}`
    }
  }
  return files
}

function asTest(title: string, code: string): string {
  if (/^(test|it)\(/m.test(code)) return code
  const lines = code.split('\n')
  const imports = lines.filter((line) => line.startsWith('import '))
  const body = lines.filter((line) => !line.startsWith('import ')).join('\n')
  return `${imports.join('\n')}\nimport { it } from 'vitest'\n\nit('${title}', async () => {\n${body.trim()}\n})\n`
}
