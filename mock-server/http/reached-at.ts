/** A name or a number that can be put into a document as it stands. */
const plainHost = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/

/** Where the real bank is, and everything else of its. */
const realBank = /(^|\.)bank131\.ru\.?$/

/**
 * The address by which a client reached this bank, as the `Host` of its call says: a port that was mapped or a name in a network of containers is
 * known to nobody else. Where that is the real bank's name (a hosts file, a call in the process) or no name at all: `own`.
 */
export function reachedAt(url: string, own: string): string {
  const { origin, hostname } = new URL(url)
  return plainHost.test(hostname) && !realBank.test(hostname) ? origin : own
}
