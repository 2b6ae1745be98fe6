/** JSON that stands in the documents of the bank, its sister company or its SDK; not something of ours. */
export interface Documented {
  title: string
  /** Where it stands. */
  source: string
  version: 'v1' | 'v2'
  /** What it is: a file below `schemas/generated/<version>`, without `.schema.json`. */
  schema: `${'models' | 'requests' | 'responses' | 'webhooks'}/${string}`
  value: unknown
}
