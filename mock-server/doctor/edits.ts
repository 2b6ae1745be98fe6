import { type Edit, edit } from './edit.ts'
import { emptied, reserialised, slashes, unicode } from './json-edits.ts'
import { join, type Text } from './text.ts'

/**
 * Every mistake in the text that can be undone, in layers from the inside out: a signer makes them in this order.
 * `cheap` leaves out what looks into the JSON.
 */
export function layersOf(text: Text, cheap: boolean): Edit[][] {
  const nothing = text.core === '' ? ['{}', '[]', 'null'] : ['', 'null']
  const replaced = nothing.map((core) =>
    edit('empty_body', core === '' ? 'is empty' : `is ${core}`, () => ({ bom: '', core, tail: '' })),
  )
  const json = cheap ? [] : [reserialised(text), emptied, slashes, unicode]
  return [replaced, ...json, lineEnds, tails(text), marks(text)].map((layer, at, all) =>
    // Line ends may come with another layout; every other edit that does nothing now does nothing later.
    all[at] === lineEnds ? layer : layer.filter(({ apply }) => join(apply(text)) !== join(text)),
  )
}

const withLineEnds = (end: string) => (text: Text) => ({
  ...text,
  core: text.core.replace(/\r?\n/g, end),
  tail: text.tail.replace(/\r?\n/g, end),
})
const lineEnds = [
  edit('crlf', 'has the line ends CR LF where the body has LF', withLineEnds('\r\n')),
  edit('crlf', 'has the line ends LF where the body has CR LF', withLineEnds('\n')),
]

const tails = ({ tail }: Text): Edit[] => [
  ...(tail === ''
    ? []
    : [edit('trailing_newline', 'lacks the line end of the body', (text) => ({ ...text, tail: '' }))]),
  edit('trailing_newline', 'ends in a line feed, the body does not', (text) => ({ ...text, tail: `${tail}\n` })),
  edit('trailing_newline', 'ends in CR LF, the body does not', (text) => ({ ...text, tail: `${tail}\r\n` })),
]

const marks = ({ bom }: Text): Edit[] => [
  bom
    ? edit('bom', 'lacks the byte order mark of the body', (text) => ({ ...text, bom: '' }))
    : edit('bom', 'begins with a byte order mark, the body does not', (text) => ({ ...text, bom: '\uFEFF' })),
]
