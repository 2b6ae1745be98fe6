import { defineSessionCreate } from './define-session-create.ts'

export default defineSessionCreate(
  '/session/create',
  'Create a session; the payout is started in it later',
  'seed; docs: methods',
)
