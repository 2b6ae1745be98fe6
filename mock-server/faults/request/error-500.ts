import { apiErrors } from '../../errors/api-errors.ts'
import { errorBody } from '../../errors/error-body.ts'
import { defineRequestFault } from './define-request-fault.ts'

const error = { code: 'internal_error', description: 'a fault that a test has asked for: error_500' }

export default defineRequestFault({
  description: 'The bank fails: 500 with its own internal_error, and nothing is done',
  done: false,
  source: 'docs: errors (the code); the status is ours',
  async act({ read }) {
    await read()
    return { status: apiErrors.internal_error.status, text: JSON.stringify(errorBody(error)) }
  },
})
