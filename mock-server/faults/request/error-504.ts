import { defineRequestFault } from './define-request-fault.ts'
import { gatewayPage } from './gateway-page.ts'

export default defineRequestFault({
  description: 'The bank does the call; a gateway gives up waiting for it: 504 with a page of HTML',
  done: true,
  source: 'ours',
  async act({ answer }) {
    await answer()
    return gatewayPage(504, 'Gateway Time-out')
  },
})
