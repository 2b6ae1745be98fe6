import { trimmed } from '../parts/trimmed.ts'
import type { RequestItem } from '../state/rows.ts'
import { word, wordFor } from '../words/language.ts'

/** What does not fit the schema, field by field. */
export function SchemaVerdict({ item: { schema } }: { item: RequestItem }) {
  const { verdict, violations } = schema
  return (
    <section>
      <h2>
        {word('schema')}{' '}
        <span class={verdict === 'valid' ? 'ok' : verdict === 'invalid' ? 'bad' : 'soft'}>{wordFor(verdict)}</span>
      </h2>
      {violations.length > 0 && (
        <ul class="violations">
          {violations.map(({ pointer, expected, came, nearest, advice }) => (
            <li key={pointer + expected}>
              <code class="bad">
                <bdi>{trimmed(pointer) || '/'}</bdi>
              </code>
              <span>{word('expectedCame', { expected, came: trimmed(came) })}</span>
              {nearest !== undefined && <span class="soft">{word('nearest', { nearest })}</span>}
              {advice !== undefined && <span class="soft">{advice}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
