import { defineRequestFault } from './define-request-fault.ts'
import { gatewayPage } from './gateway-page.ts'

export default defineRequestFault({
  description: 'A gateway does not reach the bank: 502 with a page of HTML, and nothing is done',
  done: false,
  source: 'ours',
  async act({ read }) {
    await read()
    return gatewayPage(502, 'Bad Gateway')
  },
})
