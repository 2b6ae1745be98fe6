import { defineRequestFault } from './define-request-fault.ts'

export default defineRequestFault({
  description:
    'The bank does the call and takes its idempotency key, then the connection is dropped without an answer; webhooks follow. With `repeats`, a client that repeats by itself loses those answers too',
  parameters: { repeats: 0 },
  done: true,
  source: 'ours',
  act: async ({ answer }) => ({ ...(await answer()), breaksAfter: 0 }),
})
