const WIDTH = 120

/** JSON for people and for diffs: what fits on a line stands on one. */
export const jsonText = (value: unknown): string => `${lines(value, '', 0)}\n`

/** `taken` is what already stands on the line before the value, and after it. */
function lines(value: unknown, indent: string, taken: number): string {
  const short = oneLine(value)
  if (typeof value !== 'object' || value === null || indent.length + taken + short.length < WIDTH) return short
  const inner = `${indent}  `
  const list = Array.isArray(value)
  const items = list
    ? value.map((item) => inner + lines(item, inner, 1))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => {
          const name = `${JSON.stringify(key)}: `
          return inner + name + lines(item, inner, name.length + 1)
        })
  return `${list ? '[' : '{'}\n${items.join(',\n')}\n${indent}${list ? ']' : '}'}`
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, item]) => item !== undefined)
  if (fields.length === 0) return '{}'
  return `{ ${fields.map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`).join(', ')} }`
}
