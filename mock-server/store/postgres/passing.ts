/**
 * The classes of SQLSTATE that tell of the server, of others or of the moment, and not of the statement: connection lost, the same row written by
 * two at once, transaction rolled back, no room or too many connections, an operator, the system; a lock or a time limit; a standby.
 */
const passing = /^(08|23|40|53|57|58|F0|55P03|25P03|25006)/

/** It came of the server, and not of the connection. */
export function hasSqlState(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown }
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && code !== 'EPIPE'
}

/** Whether an error passes by itself (PostgreSQL's manual, appendix A); what has no SQLSTATE came of the connection. */
export const isPassing = (error: unknown): boolean =>
  !hasSqlState(error) || passing.test((error as { code: string }).code)
