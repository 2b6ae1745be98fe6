import { defineRequestFault } from './define-request-fault.ts'

export default defineRequestFault({
  description: 'The bank does the call; the connection breaks in the middle of the answer',
  parameters: { keep: 0.5 },
  done: true,
  source: 'ours',
  act: async ({ answer }, { keep }) => {
    const answered = await answer()
    return { ...answered, breaksAfter: Math.floor(answered.text.length * keep) }
  },
})
