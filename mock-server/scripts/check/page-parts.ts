/** The parts of a page of docs that must be the same in two languages. */

/** Fenced blocks, with the language that they name. */
export const codeBlocks = (page: string): string[] => page.match(fenced) ?? []

const fenced = /^ *```.*?^ *```$/gms
const generated = /^<!-- [^:\n]+: written by npm run generate -->$.*?^<!-- end -->$/gms

const proseOf = (page: string): string => page.replace(fenced, '').replace(generated, '')

/** Headings, with the anchor that GitHub gives each. */
export function headings(page: string): { level: number; anchor: string }[] {
  return [...page.replace(fenced, '').matchAll(/^(#+) (.+)$/gm)].map(([, marks, title]) => ({
    level: marks!.length,
    anchor: title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  }))
}

/** How many rows of tables and points of lists stand below each heading. */
export function rowsAndPoints(page: string): { rows: number; points: number }[] {
  const sections = proseOf(page).split(/^#+ .+$/m)
  return sections.map((section) => ({
    rows: section.match(/^\|/gm)?.length ?? 0,
    points: section.match(/^ *(-|\d+\.) /gm)?.length ?? 0,
  }))
}

/** What is written as code between words, each once. */
export const namesInCode = (page: string): string[] =>
  [...new Set([...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, name]) => name!))].sort()

/** Files that a page links to, in its own repository. */
export const linkedFiles = (page: string): string[] => links(page).flatMap(({ file }) => (file === '' ? [] : [file]))

/** Links to a heading, of this page or of another one. */
export const linkedAnchors = (page: string): { file: string; anchor: string }[] =>
  links(page).filter(({ file, anchor }) => anchor !== '' && (file === '' || file.endsWith('.md')))

function links(page: string): { file: string; anchor: string }[] {
  const targets = [...page.replace(fenced, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
  return targets
    .filter((target) => !/^\w+:/.test(target))
    .map((target) => ({ file: target.split('#')[0]!, anchor: target.split('#')[1] ?? '' }))
}
