// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.
import type { Validator } from './validator.ts'
export const control: {
  ControlAccount: Validator
  ControlAccounts: Validator
  ControlAdvance: Validator
  ControlChargeback: Validator
  ControlClock: Validator
  ControlEvent: Validator
  ControlFaultRule: Validator
  ControlFaults: Validator
  ControlFork: Validator
  ControlOutcomeRule: Validator
  ControlOutcomes: Validator
  ControlPayer: Validator
  ControlRedelivery: Validator
  ControlRunToIdle: Validator
  ControlTopup: Validator
  ControlWait: Validator
  ControlWebhook: Validator
}
