/** The path of an address with doubled slashes folded: some clients join their base URL badly. */
export function foldedPath(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  const end = url.search(/[?#]/)
  return (start === -1 ? '/' : url.slice(start, end === -1 ? undefined : end)).replace(/\/{2,}/g, '/')
}
