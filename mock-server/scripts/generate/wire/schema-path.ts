import type { Version } from '../../../core/state.ts'

export type SchemaKind = 'models' | 'requests' | 'responses' | 'webhooks' | 'errors'

/** The file of a schema, below schemas/generated. */
export const schemaPath = (version: Version, kind: SchemaKind, name: string): string =>
  `${version}/${kind}/${kebab(name)}.schema.json`

/** A model as a file of a kind refers to it: relative, so that it holds for the files, for their `$id`s and below any address. */
export const modelReference = (from: SchemaKind, name: string): string =>
  `${from === 'models' ? '' : '../models/'}${kebab(name)}.schema.json`

/** `BankAccountRu`, `session/start/payout`, `ready_to_confirm` -> words joined by hyphens. */
const kebab = (name: string) => name.replace(/(?<=[a-z0-9])(?=[A-Z])|[/_]/g, '-').toLowerCase()
