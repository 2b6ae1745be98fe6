/** Where the path of an absolute address begins. */
const startOf = (url: string) => url.indexOf('/', url.indexOf('://') + 3)

/** The path of an absolute address, as it was asked for. */
function pathIn(url: string): string {
  const start = startOf(url)
  const end = url.search(/[?#]/)
  return start === -1 ? '/' : url.slice(start, end === -1 ? undefined : end)
}

/** The path of an address with doubled slashes folded: some clients join their base URL badly. */
export function foldedPath(url: string): string {
  const path = pathIn(url)
  return path.includes('//') ? path.replace(/\/{2,}/g, '/') : path
}

export const hasDoubledSlash = (url: string): boolean => pathIn(url).includes('//')

/** The address ends with this path and says nothing else behind its host. */
export function isJust(path: string, url: string): boolean {
  const start = startOf(url)
  return start + path.length === url.length && url.startsWith(path, start)
}
