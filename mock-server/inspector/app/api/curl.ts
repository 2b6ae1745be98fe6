import { bankOrigin } from './bank.ts'
import type { Call } from './client.ts'
import { token } from './token.ts'

/** The same call as a command for a shell of Unix. The token is named, and never shown; so is a bank in the page. */
export function curlOf({ method, path, body }: Call): string {
  return [
    'curl',
    ...(method === 'GET' ? [] : ['-X', method]),
    ...(token.value === undefined ? [] : ["-H 'Authorization: Bearer TOKEN'"]),
    quoted(`${bankOrigin()}/__admin/${path}`),
    ...(body === undefined ? [] : ['-d', quoted(JSON.stringify(body))]),
  ].join(' ')
}

const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`)
