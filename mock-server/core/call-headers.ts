/** Headers by lower-case name, as Node has them. */
export type CallHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

export const headerOf = (headers: CallHeaders, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'object' ? value.join(', ') : value
}
