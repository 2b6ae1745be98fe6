import { endpoints } from '../../../mock-server/endpoints/index.ts'

/** How a call is sent: nearly all are posted, and so is what the bank does not have. */
export const verbOf = (call: string): 'GET' | 'POST' =>
  endpoints.find(({ path }) => path === `/${call}`)?.method ?? 'POST'
