import type { Outgoing } from './define-request-fault.ts'

/** What a gateway in front of the bank says in its place: HTML, as gateways do. */
export const gatewayPage = (status: number, title: string): Outgoing => ({
  status,
  text: `<html>\r\n<head><title>${status} ${title}</title></head>\r\n<body>\r\n<center><h1>${status} ${title}</h1></center>\r\n</body>\r\n</html>\r\n`,
  type: 'text/html',
})
