// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.
import type { Validator } from './validator.ts'
export const settings: {
  BankSettings: Validator
  ControlProject: Validator
}
