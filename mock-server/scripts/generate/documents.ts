import { bodiesTest } from './bodies-test.ts'
import { controlOpenapi } from './control-openapi.ts'
import { diagramFiles } from './diagram-files.ts'
import { errorsPage } from './errors-page.ts'
import { exchangeFiles } from './exchange-files.ts'
import { faultsPage } from './faults-page.ts'
import type { Files } from './generated-files.ts'
import { jsonText } from './json-text.ts'
import { llmsTxt } from './llms-txt.ts'
import { openapiDocument } from './openapi.ts'
import { outcomesPage, readmePage } from './outcomes-page.ts'
import { paymentsPage } from './payments-page.ts'
import { payoutsPage } from './payouts-page.ts'
import { record } from './recordings.ts'
import { russianPages } from './russian-pages.ts'
import { schemaFiles } from './schema-files.ts'
import { stateFiles } from './state-files.ts'

/** Folders that hold nothing but what is generated. */
export const generatedFolders = [
  'schemas/generated',
  'fixtures/exchanges',
  'fixtures/states',
  'mock-server/inspector/app/generated',
] as const

/** What is written about the bank with the help of the bank: it answers, so its validators must be up to date. */
export async function documents(): Promise<Files> {
  const recordings = { v1: await record('v1'), v2: await record('v2') }
  const files = [...schemaFiles('v1', recordings.v1), ...schemaFiles('v2', recordings.v2)]
  const pages: Files = {
    'docs/errors.md': await errorsPage(),
    'docs/faults.md': await faultsPage(),
    'docs/outcomes.md': await outcomesPage(),
    'docs/payments.md': await paymentsPage(),
    'docs/payouts.md': await payoutsPage(),
    'README.md': await readmePage(),
  }
  return {
    ...Object.fromEntries(files.map(([path, schema]) => [`schemas/generated/${path}`, jsonText(schema)])),
    'schemas/generated/openapi.json': jsonText(openapiDocument(recordings)),
    'schemas/generated/control-openapi.json': jsonText(controlOpenapi()),
    'schemas/generated/bodies.test-d.ts': await bodiesTest(),
    ...(await exchangeFiles()),
    ...(await stateFiles()),
    ...diagramFiles(),
    ...pages,
    ...(await russianPages(new URL('../../../', import.meta.url), pages)),
    ...llmsTxt(new URL('../../../', import.meta.url)),
  }
}
