/**
 * The same JSON in other bytes. Who checks a signature over what their own serialiser writes, and not over the bytes that came, is right only as long as
 * both write alike. Values are never rewritten.
 */

const strings = /"(?:[^"\\]|\\.)*"/g

/** As PHP's json_encode writes it by default: `\/`, and `\uXXXX` for every letter beyond ASCII. What is escaped already stays as it is. */
export const escapedText = (json: string): string =>
  json.replace(/\\.|[/\u0080-\uffff]/g, (found) => {
    if (found.startsWith('\\')) return found
    return found === '/' ? '\\/' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  })

/** With white space where JSON allows it, as no serialiser writes it by default. */
export const spacedText = (json: string): string =>
  json.replace(new RegExp(`${strings.source}|[:,{}[\\]]`, 'g'), (token) => spaced[token] ?? token)

const spaced: Readonly<Record<string, string>> = { ':': ' : ', ',': ' ,\n', '{': '{ ', '}': ' }', '[': '[ ', ']': ' ]' }

/** Every object's keys the other way round. */
export const reorderedText = (json: string): string => JSON.stringify(reordered(JSON.parse(json)))

const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, each]) => [name, reordered(each)]),
  )
}
