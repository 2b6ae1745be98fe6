import { defineRequestFault } from './define-request-fault.ts'

export default defineRequestFault({
  description: 'The bank does the call; its answer is not JSON: the last brace is missing',
  done: true,
  source: 'ours',
  act: async ({ answer }) => {
    const answered = await answer()
    return { ...answered, text: answered.text.slice(0, -1) }
  },
})
