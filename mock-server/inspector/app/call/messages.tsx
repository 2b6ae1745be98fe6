import { BodyText } from '../parts/body-text.tsx'
import { trimmed } from '../parts/trimmed.ts'
import type { RequestItem } from '../state/rows.ts'
import { word } from '../words/language.ts'

/** What went over the wire: the request with its headers, and the answer. */
export const Messages = ({ item: { request, response, fault } }: { item: RequestItem }) => (
  <div class="stack">
    <section>
      <h2>{word('request')}</h2>
      <details>
        <summary>{word('headers', { count: Object.keys(request.headers).length })}</summary>
        <dl class="facts headers">
          {Object.entries(request.headers).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{trimmed(value, 600)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {request.encoding && <p class="warn">{word('noUtf8')}</p>}
      <BodyText text={request.body} label={word('request')} />
    </section>
    <section>
      <h2>{word('answer')}</h2>
      {fault && <p class="warn">{word('answerByFault', { fault })}</p>}
      <BodyText text={response.body} label={word('answer')} />
    </section>
  </div>
)
