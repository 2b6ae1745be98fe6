/** As much of HTML as a browser without scripts needs to be sent on: forms, links and a refresh. */

interface Form {
  method: string
  action: string
  fields: Record<string, string>
}

type Attributes = Readonly<Record<string, string>>

const tags = /<(\/?)([a-z][a-z\d]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi
const attributes = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g
/** What stands in these is no markup of the page. */
const hidden = /<!--[\s\S]*?-->|<(script|style|template|noscript)\b[\s\S]*?<\/\1\s*>/gi

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export const unescapeHtml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (_, hex, number, name) =>
    name === undefined ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number)) : names[name]!,
  )

/** Every tag of the page with what it says, in order; closing ones have a slash. */
export function tagsOf(html: string): { tag: string; attributes: Attributes }[] {
  return [...html.replace(hidden, '').matchAll(tags)].map(([, slash, name, rest]) => ({
    tag: `${slash}${name!.toLowerCase()}`,
    attributes: Object.fromEntries(
      [...rest!.matchAll(attributes)].map(([, key, ...values]) => [
        key!.toLowerCase(),
        unescapeHtml(values.find((value) => value !== undefined) ?? ''),
      ]),
    ),
  }))
}

/** The forms of a page, with what they send when they are submitted as they stand. */
export function formsOf(html: string): Form[] {
  const forms: Form[] = []
  let open: Form | undefined
  for (const { tag, attributes: its } of tagsOf(html)) {
    if (tag === 'form') {
      open = { method: (its.method ?? 'GET').toUpperCase(), action: its.action ?? '', fields: {} }
      forms.push(open)
    }
    if (tag === '/form') open = undefined
    if (open && tag === 'input' && its.name && isSent(its)) open.fields[its.name] = its.value ?? ''
  }
  return forms
}

/** A button is sent by whoever presses it, a box where it is ticked. */
function isSent({ type = 'text', ...its }: Attributes): boolean {
  if (/^(submit|button|image|reset|file)$/i.test(type)) return false
  return !/^(checkbox|radio)$/i.test(type) || 'checked' in its
}
