import { foreignOrigin } from '../http/foreign-origin.ts'

/** Whether a form was posted from a page of another site: such a page must not pay in its visitor's name. Browsers say so; programs say nothing. */
export function isFromElsewhere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  return site === null ? foreignOrigin(headers) !== undefined : site !== 'same-origin'
}
