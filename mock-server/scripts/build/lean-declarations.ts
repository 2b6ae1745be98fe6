import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'

/** Limits of a value: the compiled validators hold them. */
const limits = ['pattern', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum']

/** What documents and tests read of a declaration, and no running bank does. */
const onlyShown: [files: RegExp, names: ReadonlySet<string>][] = [
  [
    /\/schemas\/(models|control)\/[^/]+\.ts$/,
    new Set(['title', 'description', 'examples', 'x-source', 'x-expected', ...limits]),
  ],
  // verify-bank plays the examples of an endpoint (whose bodies have a `description`), and tells the source of what differs
  [/\/mock-server\/endpoints\/[^/]+\.ts$/, new Set(['summary', 'x-source'])],
  // Whoever checks webhooks knows their schemas by name.
  [/\/mock-server\/webhooks\/[^/]+\.ts$/, new Set(['summary', 'schema', 'x-source'])],
  [/\/mock-server\/(outcomes|faults)\/.+\.ts$/, new Set(['source'])],
  [/\/mock-server\/core\/methods\/[^/]+\.ts$/, new Set(['title', 'sample', 'source'])],
  [/\/mock-server\/errors\/.+\.ts$/, new Set(['meaning', 'source'])],
]

/** Fields of the wire have such names too: theirs hold a model, these hold words. */
const words = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression', 'ArrayExpression', 'ObjectExpression'])

interface Node {
  type: string
  start: number
  end: number
  key?: { name?: string; value?: unknown }
  value?: Node
}

/** What the declarations are built with in a bundle. */
export const leanTypebox = { typebox: fileURLToPath(new URL('./lean-typebox.ts', import.meta.url)) }

/** Leaves words and examples out of the declarations: no running bank shows them. */
export const leanDeclarations: Plugin = {
  name: 'lean-declarations',
  transform(code, id) {
    const names = onlyShown.find(([files]) => files.test(id))?.[1]
    if (!names) return null
    const isShown = ({ type, key, value }: Node): boolean => {
      const name = key?.name ?? String(key?.value)
      return type === 'Property' && names.has(name) && (words.has(value?.type ?? '') || name === 'schema')
    }
    const shown: Node[] = []
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if (isShown(node as Node)) shown.push(node as Node)
      else for (const inner of Object.values(node)) visit(inner)
    }
    visit(parseAst(code, { lang: 'ts' }))
    return shown.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''),
      code,
    )
  },
}
