import { defineRequestFault } from '../define-request-fault.ts'

const error = { code: 'internal_error', description: 'a fault that a test has asked for: error_500' }

export default defineRequestFault({
  description: 'The bank fails: 500 with its own internal_error, and nothing is done',
  done: false,
  source: 'docs: errors (the code); the status is ours',
  async act({ read }) {
    await read()
    return { status: 500, text: JSON.stringify({ status: 'error', error }) }
  },
})
