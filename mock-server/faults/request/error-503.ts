import { defineRequestFault } from './define-request-fault.ts'
import { gatewayPage } from './gateway-page.ts'

export default defineRequestFault({
  description: 'The bank is away for a while: 503 with a page of HTML and Retry-After, and nothing is done',
  parameters: { retry_after: 1 },
  done: false,
  source: 'ours',
  async act({ read }, { retry_after: retryAfter }) {
    await read()
    return { ...gatewayPage(503, 'Service Temporarily Unavailable'), retryAfter }
  },
})
