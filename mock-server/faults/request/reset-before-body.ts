import { defineRequestFault, dropped } from './define-request-fault.ts'

export default defineRequestFault({
  description: 'The connection is dropped before the body is read: the bank has not seen the call',
  done: false,
  source: 'ours',
  act: async () => dropped,
})
