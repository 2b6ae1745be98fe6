import { CopyButton } from '../parts/copy-button.tsx'
import type { RequestItem } from '../state/rows.ts'
import { word } from '../words/language.ts'
import { snippets } from './snippets.ts'

/** The call for a shell, a test, a mock, a program in PHP, or as a recorded exchange. */
export const CopyAs = ({ item }: { item: RequestItem }) => (
  <p class="group">
    <span class="soft">{word('copyAs')}</span>
    {(Object.keys(snippets) as (keyof typeof snippets)[]).map((name) => (
      <CopyButton key={name} label={name} text={snippets[name](item)} />
    ))}
  </p>
)
