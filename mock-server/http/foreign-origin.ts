/** The web page that a call by socket comes from, where it is none of the bank's own: what its browser says in `Origin`. */
export function foreignOrigin(headers: Headers): string | undefined {
  const host = headers.get('host')
  const origin = headers.get('origin')
  if (host === null || origin === null) return undefined
  return URL.parse(origin)?.host === URL.parse(`http://${host}`)?.host ? undefined : origin
}
