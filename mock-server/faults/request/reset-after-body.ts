import { defineRequestFault, dropped } from './define-request-fault.ts'

export default defineRequestFault({
  description: 'The connection is dropped once the body is read; the bank does nothing with it',
  done: false,
  source: 'ours',
  act: async ({ read }) => {
    await read()
    return dropped
  },
})
