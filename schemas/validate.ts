import { control } from './generated/validators/control.js'
import { requests } from './generated/validators/requests.js'
import { settings } from './generated/validators/settings.js'
import { snapshot } from './generated/validators/snapshot.js'
import type { Validator } from './generated/validators/validator.ts'
import { wire } from './generated/validators/wire.js'
import { own } from './own.ts'
import type { Violation } from './violation.ts'
import { violationsBy } from './violations-by.ts'

const all = { ...settings, ...snapshot, ...control, ...requests, ...wire }

/** The name of a schema of the wire: a model (`Amount`), a request (`SessionConfirmRequest`), a webhook. */
type SchemaName = keyof typeof all

/** What is wrong with a value in the names of v2, by any schema that there is; a running bank loads only those that it needs. */
export function validate(name: SchemaName | (string & {}), value: unknown): Violation[] {
  const validator = own<Validator>(all, name)
  if (!validator) throw new RangeError(`no schema is called ${name}`)
  return violationsBy(validator, value)
}
