import type { Exchange } from '../../../fixtures/exchange.ts'
import { coverageOf } from './exchange-coverage.ts'
import { exchanges } from './exchanges/index.ts'
import type { Files } from './generated-files.ts'
import { jsonText } from './json-text.ts'
import { versions } from './wire/wire-schemas.ts'

const folder = 'fixtures/exchanges'

/** fixtures/exchanges: one file a conversation, and for each version what is shown where. The same in every run. */
export async function exchangeFiles(): Promise<Files> {
  const files: Record<string, string> = {}
  for (const version of versions) {
    const recorded = await exchanges(version)
    for (const exchange of recorded) {
      const path = pathOf(exchange)
      if (path in files) throw new Error(`two exchanges are called ${path}: give one of the stories another name`)
      files[path] = jsonText(exchange)
    }
    files[`${folder}/${version}/coverage.json`] = jsonText(coverageOf(version, recorded))
  }
  return files
}

const pathOf = ({ version, name }: Exchange) => `${folder}/${version}/${name}.json`
