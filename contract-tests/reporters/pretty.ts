const tokens = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g

/** JSON with a line for each value, every value as it was written: `1.0` stays `1.0`, an escape an escape. What is no JSON stays as it is. */
export function pretty(text: string): string {
  if (!isJson(text)) return text
  let depth = 0
  let out = ''
  const line = () => `\n${'\t'.repeat(depth)}`
  const found = text.match(tokens) ?? []
  found.forEach((token, at) => {
    const isEmpty = /[[{]/.test(found[at - 1] ?? '') && /^[\]}]$/.test(token)
    if (/^[\]}]$/.test(token)) {
      depth -= 1
      out += isEmpty ? token : line() + token
    } else if (/^[[{]$/.test(token)) {
      depth += 1
      out += token + (/^[\]}]$/.test(found[at + 1] ?? '') ? '' : line())
    } else if (token === ',') out += token + line()
    else out += token === ':' ? ': ' : token
  })
  return out
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
