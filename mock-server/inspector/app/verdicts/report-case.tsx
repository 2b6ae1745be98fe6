import { BodyText } from '../parts/body-text.tsx'
import { Facts } from '../parts/facts.tsx'
import { trimmed } from '../parts/trimmed.ts'
import type { ReportFile } from './report-file.ts'

const colours: Readonly<Record<string, string>> = { passed: 'ok', failed: 'bad' }

/** One thing that was tried, open where it failed. */
export const ReportCase = ({ item }: { item: ReportFile['items'][number] }) => (
  <details open={item.verdict === 'failed'}>
    <summary>
      <b>{item.id}</b> <bdi>{trimmed(item.title, 300)}</bdi>{' '}
      <span class={colours[item.verdict] ?? 'soft'}>{item.verdict}</span>
    </summary>
    {item.message !== undefined && <p class="doctor">{item.message}</p>}
    <Facts lines={Object.entries(item.facts)} />
    {item.evidence.map(({ title, texts }) => (
      <details key={title}>
        <summary>
          <bdi>{trimmed(title, 300)}</bdi>
        </summary>
        {texts.map((text, nth) => (
          <BodyText key={nth} text={text} label={title} />
        ))}
      </details>
    ))}
  </details>
)
