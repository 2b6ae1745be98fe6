import { defineRequestFault } from '../define-request-fault.ts'

export default defineRequestFault({
  description:
    'The bank does the call and takes its idempotency key, then the connection is dropped without an answer; webhooks follow',
  done: true,
  source: 'ours',
  act: async ({ answer }) => ({ ...(await answer()), breaksAfter: 0 }),
})
