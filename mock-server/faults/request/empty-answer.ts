import { defineRequestFault } from './define-request-fault.ts'

export default defineRequestFault({
  description: 'The bank does the call; its answer has the right status and no body',
  done: true,
  source: 'ours',
  act: async ({ answer }) => ({ ...(await answer()), text: '' }),
})
