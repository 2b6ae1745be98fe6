import type { CustomerInteraction } from '../../../../schemas/generated/types.ts'
import type { PayerPage } from './define-payment-method.ts'

/** The payer's browser opens a page. The SDK's getters need `base_url` and `method` (sdk-run). */
export const redirect = ({ url }: PayerPage): CustomerInteraction => ({
  type: 'redirect',
  redirect: { ...address(url), method: 'GET' },
})

/** The payer's browser posts a form to the page of its bank: 3-D Secure, whose fields are those of the docs' example (docs: webhooks). */
export const redirectByForm = ({ url, paymentId }: PayerPage): CustomerInteraction => ({
  type: 'redirect',
  redirect: {
    ...address(url),
    method: 'POST',
    params: { PaReq: 'bank131-mock', MD: paymentId },
  },
})

/** The payer scans a code, or follows its link on a phone (docs: payment-fps-qr). */
export const showCode = ({ url, qrCode }: PayerPage): CustomerInteraction => ({
  type: 'inform',
  inform: { type: 'qr', qr: { content: url, img: qrCode(url) } },
})

/** `url` is `base_url` with its query, which these pages do not have. */
const address = (url: string) => ({ url, base_url: url, qs: {} })
