import { isRefusal } from '../core/refusal.ts'
import type { Host } from '../http/host.ts'
import { requestBytes } from '../http/request-bytes.ts'

/** More than any form of these pages has. */
const LARGEST_FORM = 64 * 1024

/** The fields of a form that was posted; one that is too long or broken off has none. */
export async function formOf(request: Request, { rawBody }: Host): Promise<URLSearchParams> {
  const bytes = await requestBytes(request, rawBody, LARGEST_FORM).catch(() => undefined)
  return new URLSearchParams(bytes === undefined || isRefusal(bytes) ? '' : new TextDecoder().decode(bytes))
}
