import type { RequestItem } from '../state/rows.ts'
import { word } from '../words/language.ts'
import { visible } from './visible.ts'

interface SignedBytesProps {
  body: string
  differs: NonNullable<RequestItem['signature']['differs']>
}

/** So much of both texts is shown before the first difference. */
const BEFORE = 24
const BEHIND = 36

/** The text that was sent above the one that was signed, from shortly before their first difference. */
export function SignedBytes({ body, differs: { at, signed } }: SignedBytesProps) {
  const same = body.slice(Math.max(0, at - BEFORE), at)
  const lead = at > BEFORE ? '…' : ''
  const lines = [
    ['sentBytes', body.slice(at, at + BEHIND)],
    ['signedBytes', signed.slice(0, BEHIND)],
  ] as const
  return (
    <figure class="bytes">
      <figcaption>{word('firstDifference', { at: at + 1 })}</figcaption>
      {lines.map(([name, rest]) => {
        const [first = ''] = rest
        return (
          <p key={name}>
            <span class="soft">{word(name)}</span>
            <code>
              {lead}
              {visible(same)}
              <mark>{first === '' ? word('nothingMore') : visible(first)}</mark>
              {visible(rest.slice(first.length))}
            </code>
          </p>
        )
      })}
    </figure>
  )
}
