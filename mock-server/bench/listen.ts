import type { AddressInfo, Server } from 'node:net'

/** Listens on loopback, on a free port unless one is given, and answers which. */
export const listen = (server: Server, port = 0): Promise<number> =>
  new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
