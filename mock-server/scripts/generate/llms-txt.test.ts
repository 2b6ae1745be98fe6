import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { llmsTxt } from './llms-txt.ts'

const root = new URL('../../../', import.meta.url)
const text = llmsTxt(root)['llms.txt']!

describe('llms.txt', () => {
  it('has the form of llmstxt.org: a title, a summary, sections of links, the optional ones last', () => {
    expect(text).toMatch(/^# bank131-mock\n\n> [^\n]+\.\n\n[^#]+\n\n## Start\n\n- \[/)
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading)
    expect(headings.at(-1)).toBe('Optional')
    const others = text
      .slice(text.indexOf('## Start'))
      .split('\n')
      .filter((line) => !/^(## .+|- \[[^\]]+\]\(\S+\)(: .+)?|)$/.test(line))
    expect(others).toEqual([])
  })

  it('names each guide once, by its title', () => {
    for (const path of globSync('docs/*.md', { cwd: root }).map((each) => each.replaceAll('\\', '/'))) {
      const title = /^# (.+)$/m.exec(readFileSync(new URL(path, root), 'utf8'))![1]
      expect(text.split(`- [${title}](${path})`)).toHaveLength(2)
    }
  })
})
