import { defineRequestFault } from './define-request-fault.ts'

export default defineRequestFault({
  description: 'The bank does the call at once and answers late',
  parameters: { ms: 1000 },
  done: true,
  source: 'ours',
  act: async ({ answer, wait }, { ms }) => {
    const answered = await answer()
    await wait(ms)
    return answered
  },
})
